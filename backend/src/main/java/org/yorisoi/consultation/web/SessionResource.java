package org.yorisoi.consultation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.SessionSeen;
import org.yorisoi.consultation.SessionService;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.platform.web.Texts;

@Path("/api/v1/prefectures/{prefecture}/sessions")
@Tag(name = "sessions")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    private final SessionService sessions;
    private final Idempotency idempotency;
    private final CurrentUser user;

    SessionResource(SessionService sessions, Idempotency idempotency, CurrentUser user) {
        this.sessions = sessions;
        this.idempotency = idempotency;
        this.user = user;
    }

    @GET
    @Requires(Permission.SESSIONS_READ)
    @Operation(operationId = "listRoomSessions", summary = "The sessions of rooms and hotline",
        description = "Drafts only with `sessions:write`.")
    public Page<SessionResponse> list(@PathParam("prefecture") String prefecture,
                                      @BeanParam SessionFilterParameters filter, @BeanParam @Valid PageRequest page) {
        return sessions.list(prefecture, filter.toFilter(), page).map(this::shown);
    }

    @POST
    @Requires(Permission.SESSIONS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addRoomSession", summary = "Add a session that no schedule gives", description = "It is a draft.")
    @APIResponse(responseCode = "201", description = "Added",
        content = @Content(schema = @Schema(implementation = SessionResponse.class)))
    @Problems({ProblemType.SESSION_ALREADY_PLANNED, ProblemType.MONTH_CLOSED})
    public Response add(@PathParam("prefecture") String prefecture,
                        @HeaderParam("Idempotency-Key") String idempotencyKey,
                        @NotNull @Valid AddSessionRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " addSession", request, () -> {
            SessionSeen seen = sessions.add(prefecture, request.roomId(), request.session().toTerms());
            return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/sessions/" + seen.session().id()))
                .tag(EntityTags.of(seen.session().version())).entity(shown(seen)).build();
        });
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.SESSIONS_READ)
    @Operation(operationId = "getRoomSession", summary = "One session")
    @APIResponse(responseCode = "200", description = "The session",
        content = @Content(schema = @Schema(implementation = SessionResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return answer(sessions.seen(prefecture, id));
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.SESSIONS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeRoomSession", summary = "Change a session",
        description = "All of it. Look at its dependents before moving it: they are not asked.")
    @APIResponse(responseCode = "200", description = "The session as it is now",
        content = @Content(schema = @Schema(implementation = SessionResponse.class)))
    @Problems({ProblemType.SESSION_ALREADY_PLANNED, ProblemType.SESSION_STATE_NOT_POSSIBLE, ProblemType.MONTH_CLOSED})
    public Response change(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                           @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SessionRequest request) {
        return answer(sessions.change(prefecture, id, request.toTerms(), ifMatch));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.SESSIONS_WRITE)
    @Operation(operationId = "removeRoomSession", summary = "Remove a draft",
        description = "One that was published is cancelled instead; one with reservations or records stays.")
    @APIResponse(responseCode = "204", description = "Removed")
    @Problems({ProblemType.SESSION_STATE_NOT_POSSIBLE, ProblemType.MONTH_CLOSED})
    public void remove(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                       @HeaderParam("If-Match") String ifMatch) {
        sessions.remove(prefecture, id, ifMatch);
    }

    @GET
    @Path("/{id}/dependents")
    @Requires(Permission.SESSIONS_WRITE)
    @Operation(operationId = "countRoomSessionDependents", summary = "What hangs on a session, in numbers",
        description = "To be told before it is moved, cancelled or removed.")
    public DependentsResponse dependents(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return DependentsResponse.of(sessions.dependents(prefecture, id));
    }

    @PUT
    @Path("/{id}/publication")
    @Requires(Permission.SESSIONS_WRITE)
    @Operation(operationId = "publishRoomSession", summary = "Let everybody know of a session", description = "Safe to send"
        + " twice.")
    @APIResponse(responseCode = "200", description = "The session as it is now",
        content = @Content(schema = @Schema(implementation = SessionResponse.class)))
    @Problems({ProblemType.SESSION_STATE_NOT_POSSIBLE, ProblemType.MONTH_CLOSED})
    public Response publish(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                            @HeaderParam("If-Match") String ifMatch) {
        return answer(sessions.publish(prefecture, id, ifMatch));
    }

    @PUT
    @Path("/{id}/cancellation")
    @Requires(Permission.SESSIONS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "cancelRoomSession", summary = "Cancel a session, or say why it is cancelled",
        description = "It stays in the public calendar as cancelled. One with records took place and can't be cancelled.")
    @APIResponse(responseCode = "200", description = "The session as it is now",
        content = @Content(schema = @Schema(implementation = SessionResponse.class)))
    @Problems({ProblemType.SESSION_STATE_NOT_POSSIBLE, ProblemType.MONTH_CLOSED})
    public Response cancel(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                           @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SessionCancellationRequest request) {
        return answer(sessions.cancel(prefecture, id, Texts.orNull(request.publicReason()),
            Texts.orNull(request.privateReason()), ifMatch));
    }

    @DELETE
    @Path("/{id}/cancellation")
    @Requires(Permission.SESSIONS_WRITE)
    @Operation(operationId = "restoreRoomSession", summary = "Restore a cancelled session")
    @APIResponse(responseCode = "200", description = "The session as it is now",
        content = @Content(schema = @Schema(implementation = SessionResponse.class)))
    @Problems({ProblemType.SESSION_STATE_NOT_POSSIBLE, ProblemType.MONTH_CLOSED})
    public Response restore(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                            @HeaderParam("If-Match") String ifMatch) {
        return answer(sessions.restore(prefecture, id, ifMatch));
    }

    private SessionResponse shown(SessionSeen seen) {
        return SessionResponse.of(seen, user.may(Permission.SESSIONS_WRITE));
    }

    private Response answer(SessionSeen seen) {
        return Response.ok(shown(seen)).tag(EntityTags.of(seen.session().version())).build();
    }
}
