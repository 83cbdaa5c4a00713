package org.yorisoi.supporter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.supporter.HealthRecord;
import org.yorisoi.supporter.HealthService;

@Path("/api/v1/prefectures/{prefecture}/supporters/{id}/health")
@Tag(name = "supporters")
@Produces(MediaType.APPLICATION_JSON)
public class SupporterHealthResource {

    private final HealthService health;

    SupporterHealthResource(HealthService health) {
        this.health = health;
    }

    @GET
    @Requires(Permission.SUPPORTER_HEALTH_READ)
    @Operation(operationId = "getSupporterHealth", summary = "What a supporter has told of her health",
        description = "Only while her consent to health data stands. Reading it is in the audit trail.")
    @APIResponse(responseCode = "200", description = "What she has told",
        content = @Content(schema = @Schema(implementation = SupporterHealthResponse.class)))
    @Problems(ProblemType.HEALTH_CONSENT_MISSING)
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return answer(health.read(prefecture, id));
    }

    @PUT
    @Requires(Permission.SUPPORTERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeSupporterHealth", summary = "Write down what a supporter tells of her health",
        description = "Only while her consent to health data stands; else the answer names the fields that it is missing for.")
    @APIResponse(responseCode = "200", description = "As it is now",
        content = @Content(schema = @Schema(implementation = SupporterHealthResponse.class)))
    @Problems(ProblemType.HEALTH_CONSENT_MISSING)
    public Response change(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                           @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SupporterHealthRequest request) {
        return answer(health.write(prefecture, id, request.toHealth(), ifMatch));
    }

    @DELETE
    @Requires(Permission.SUPPORTERS_WRITE)
    @Operation(operationId = "eraseSupporterHealth", summary = "Erase what a supporter has told of her health",
        description = "With her consent or without. It can't be taken back.")
    @APIResponse(responseCode = "204", description = "Erased")
    public void erase(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                      @HeaderParam("If-Match") String ifMatch) {
        health.erase(prefecture, id, ifMatch);
    }

    private static Response answer(HealthRecord record) {
        return Response.ok(SupporterHealthResponse.of(record)).tag(EntityTags.of(record.version())).build();
    }
}
