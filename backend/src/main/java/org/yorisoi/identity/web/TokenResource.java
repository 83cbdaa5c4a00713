package org.yorisoi.identity.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.ApiClientService;
import org.yorisoi.identity.Open;
import org.yorisoi.identity.Permission;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemResponses;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;

/** Sign-in of partner systems: OAuth 2.0 client credentials (RFC 6749, section 4.4). */
@Path("/api/v1/oauth2/token")
@Tag(name = "session")
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

    private final ApiClientService clients;

    TokenResource(ApiClientService clients) {
        this.clients = clients;
    }

    @POST
    @Open
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(operationId = "issueToken", summary = "A token for a partner's system",
        description = "OAuth 2.0 client credentials (RFC 6749, section 4.4) with HTTP Basic authentication.")
    @SecurityRequirement(name = "clientCredentials")
    @APIResponse(responseCode = "200", description = "The token",
        content = @Content(schema = @Schema(implementation = TokenResponse.class)))
    @Problems(ProblemType.INVALID_CLIENT)
    public Response issue(
        @FormParam("grant_type") @Schema(type = SchemaType.STRING, enumeration = "client_credentials", required = true,
            examples = "client_credentials") String grantType,
        @FormParam("scope") @Schema(description = "Scopes that are wanted, separated by spaces; all that the client has"
            + " when absent", examples = "trainings:read reports:read") String scope,
        @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
        @Context HttpHeaders headers) {
        try {
            String[] credentials = credentials(authorization);
            if (!"client_credentials".equals(grantType)) {
                throw Problem.of(ProblemType.VALIDATION_FAILED,
                    new Violations().add("grant_type", ViolationCode.UNKNOWN_VALUE).toList());
            }
            ApiClientService.Token token = clients.issueToken(credentials[0], credentials[1], wanted(scope));
            return Response.ok(new TokenResponse(token.token(), "Bearer", token.seconds(), token.scope()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
        } catch (Problem problem) {
            return ProblemResponses.ofOAuth(problem, oauthError(problem), headers.getAcceptableLanguages());
        }
    }

    private static Set<Permission> wanted(String scope) {
        Set<Permission> wanted = EnumSet.noneOf(Permission.class);
        if (scope == null || scope.isBlank()) {
            return wanted;
        }
        for (String word : scope.strip().split(" +")) {
            wanted.add(Permission.ofScope(word).orElseThrow(() -> Problem.violation("scope",
                ViolationCode.UNKNOWN_VALUE)));
        }
        return wanted;
    }

    private static String oauthError(Problem problem) {
        if (problem.type() == ProblemType.INVALID_CLIENT) {
            return "invalid_client";
        }
        boolean scope = problem.violations().stream().anyMatch(v -> v.field().equals("scope"));
        return scope ? "invalid_scope" : "unsupported_grant_type";
    }

    private static String[] credentials(String authorization) {
        return Optional.ofNullable(authorization)
            .filter(header -> header.regionMatches(true, 0, "Basic ", 0, 6))
            .map(header -> decode(header.substring(6).strip()))
            .map(text -> text.split(":", 2))
            .filter(parts -> parts.length == 2)
            .orElseThrow(() -> Problem.of(ProblemType.INVALID_CLIENT));
    }

    private static String decode(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw Problem.of(ProblemType.INVALID_CLIENT);
        }
    }
}
