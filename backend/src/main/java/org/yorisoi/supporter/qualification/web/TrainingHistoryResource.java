package org.yorisoi.supporter.qualification.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.supporter.qualification.SupporterTraining;
import org.yorisoi.supporter.qualification.TrainingHistoryService;

@Path("/api/v1/prefectures/{prefecture}/supporters/{supporterId}/trainings")
@Tag(name = "supporters")
@Produces(MediaType.APPLICATION_JSON)
public class TrainingHistoryResource {

    private final TrainingHistoryService history;
    private final Idempotency idempotency;
    private final CurrentUser user;

    TrainingHistoryResource(TrainingHistoryService history, Idempotency idempotency, CurrentUser user) {
        this.history = history;
        this.idempotency = idempotency;
        this.user = user;
    }

    @POST
    @Requires(Permission.SUPPORTERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addSupporterTraining", summary = "Enter a training of a supporter by hand",
        description = "One that is on no list of participants here: from before, or held by others. The programme's own come"
            + " from its lists, when somebody has said who is who.")
    @APIResponse(responseCode = "201", description = "Entered",
        content = @Content(schema = @Schema(implementation = SupporterTrainingResponse.class)))
    public Response add(@PathParam("prefecture") String prefecture, @PathParam("supporterId") UUID supporterId,
                        @HeaderParam("Idempotency-Key") String idempotencyKey,
                        @NotNull @Valid SupporterTrainingRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " addSupporterTraining " + supporterId, request, () -> {
            SupporterTraining training = history.add(prefecture, supporterId, request.toEntry());
            return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/supporters/" + supporterId
                    + "/trainings/" + training.id()))
                .tag(EntityTags.of(training.version())).entity(SupporterTrainingResponse.of(training)).build();
        });
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.SUPPORTERS_READ)
    @Operation(operationId = "getSupporterTraining", summary = "A training that was entered by hand")
    @APIResponse(responseCode = "200", description = "The training",
        content = @Content(schema = @Schema(implementation = SupporterTrainingResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("supporterId") UUID supporterId,
                        @PathParam("id") UUID id) {
        return answer(history.get(prefecture, supporterId, id, user.may(Permission.SUPPORTERS_WRITE)));
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeSupporterTraining", summary = "Correct a training that was entered by hand")
    @APIResponse(responseCode = "200", description = "The training as it is now",
        content = @Content(schema = @Schema(implementation = SupporterTrainingResponse.class)))
    public Response change(@PathParam("prefecture") String prefecture, @PathParam("supporterId") UUID supporterId,
                           @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
                           @NotNull @Valid SupporterTrainingRequest request) {
        return answer(history.change(prefecture, supporterId, id, request.toEntry(), ifMatch));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Operation(operationId = "removeSupporterTraining", summary = "Remove a training that was entered by hand")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("prefecture") String prefecture, @PathParam("supporterId") UUID supporterId,
                       @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        history.remove(prefecture, supporterId, id, ifMatch);
    }

    private static Response answer(SupporterTraining training) {
        return Response.ok(SupporterTrainingResponse.of(training)).tag(EntityTags.of(training.version())).build();
    }
}
