package org.yorisoi.identity.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.Door;
import org.yorisoi.identity.Open;
import org.yorisoi.identity.RequiresSignIn;
import org.yorisoi.identity.SessionService;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;

/** People's sign-in. The token lives in a cookie that scripts can't read and other sites can't send. */
@Path("/api/v1/session")
@Tag(name = "session")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    private static final String DEVICE_COOKIE = "yorisoi_device";
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private final SessionService sessions;
    private final boolean secure;

    SessionResource(SessionService sessions,
                    @ConfigProperty(name = "yorisoi.public-url", defaultValue = "http://localhost") String publicUrl) {
        this.sessions = sessions;
        this.secure = publicUrl.startsWith("https:");
    }

    @POST
    @Open
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "signIn", summary = "Sign in",
        description = "Sets the session cookie `yorisoi_session` (HttpOnly, SameSite=Strict). The session ends after an"
            + " hour without a request, and after twelve hours anyway. An unknown user, a wrong password and a disabled"
            + " account are answered alike. After five wrong attempts each further one has to wait.")
    @APIResponse(responseCode = "200", description = "Signed in",
        content = @Content(schema = @Schema(implementation = SessionResponse.class)))
    @Problems({ProblemType.SIGN_IN_FAILED, ProblemType.TOO_MANY_ATTEMPTS})
    public Response signIn(@NotNull @Valid SignInRequest request,
                           @Parameter(hidden = true) @CookieParam(DEVICE_COOKIE) String device,
                           @Context HttpServerRequest http) {
        SessionService.Begun begun = sessions.signIn(request.username().strip(), request.password(),
            http.remoteAddress().hostAddress(), device);
        return Response.ok(SessionResponse.of(begun.session()))
            .cookie(cookie(Door.SESSION_COOKIE, begun.token(), "/", NewCookie.DEFAULT_MAX_AGE))
            .cookie(cookie(DEVICE_COOKIE, begun.device(), "/api/v1/session", A_YEAR))
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .build();
    }

    @GET
    @RequiresSignIn
    @Operation(operationId = "getSession", summary = "Who am I",
        description = "For people; a system is told 401.")
    public SessionResponse current() {
        return SessionResponse.of(sessions.current());
    }

    @DELETE
    @Open
    @Operation(operationId = "signOut", summary = "Sign out",
        description = "Ends the session. Also succeeds when there is none.")
    @APIResponse(responseCode = "204", description = "Nobody is signed in any more")
    public Response signOut(@Parameter(hidden = true) @CookieParam(Door.SESSION_COOKIE) String token) {
        sessions.signOut(token);
        return Response.noContent().cookie(cookie(Door.SESSION_COOKIE, "", "/", 0)).build();
    }

    @PUT
    @Path("/password")
    @RequiresSignIn
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changePassword", summary = "Change the own password",
        description = "Ends the account's other sessions.")
    @APIResponse(responseCode = "204", description = "Changed")
    @Problems(ProblemType.TOO_MANY_ATTEMPTS)
    public void changePassword(@NotNull @Valid PasswordRequest request) {
        sessions.changePassword(request.currentPassword(), request.newPassword());
    }

    private NewCookie cookie(String name, String value, String path, int maxAge) {
        return new NewCookie.Builder(name).value(value).path(path).maxAge(maxAge)
            .httpOnly(true).secure(secure).sameSite(NewCookie.SameSite.STRICT).build();
    }
}
