package org.yorisoi.training.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.training.AttendanceFilter;
import org.yorisoi.training.Delivery;
import org.yorisoi.training.TrainingFilter;
import org.yorisoi.training.TrainingKind;
import org.yorisoi.training.TrainingOverview;
import org.yorisoi.training.TrainingService;
import org.yorisoi.training.TrainingSort;

@Path("/api/v1/prefectures/{prefecture}/trainings")
@Tag(name = "trainings")
@Produces(MediaType.APPLICATION_JSON)
public class TrainingResource {

    private final TrainingService trainings;
    private final Idempotency idempotency;
    private final CurrentUser user;

    TrainingResource(TrainingService trainings, Idempotency idempotency, CurrentUser user) {
        this.trainings = trainings;
        this.idempotency = idempotency;
        this.user = user;
    }

    @GET
    @Requires(Permission.TRAININGS_READ)
    @Operation(operationId = "listTrainings", summary = "The trainings of the prefecture, with their numbers")
    public Page<TrainingResponse> list(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "Calendar year in which the fiscal year begins", example = "2026")
        @QueryParam("fiscalYear") @Min(1980) @Max(2100) Integer fiscalYear,
        @QueryParam("kind") TrainingKind kind,
        @QueryParam("delivery") Delivery delivery,
        @Parameter(description = "`recorded`: numbers are there; `missing`: it has begun and there are none;"
            + " `upcoming`: it begins after today") @QueryParam("attendance") AttendanceFilter attendance,
        @Parameter(description = "Part of the title or the place") @QueryParam("q") @Size(max = 100) String q,
        @QueryParam("sort") @DefaultValue("-date") TrainingSort sort,
        @BeanParam @Valid PageRequest page) {
        return trainings.list(prefecture, new TrainingFilter(fiscalYear, kind, delivery, attendance, q, sort), page)
            .map(TrainingResponse::of);
    }

    @POST
    @Requires(Permission.TRAININGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addTraining", summary = "Add a training")
    @APIResponse(responseCode = "201", description = "Added",
        content = @Content(schema = @Schema(implementation = TrainingResponse.class)))
    public Response add(@PathParam("prefecture") String prefecture,
                        @HeaderParam("Idempotency-Key") String idempotencyKey,
                        @NotNull @Valid TrainingRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " addTraining", request, () -> {
            TrainingOverview added = trainings.add(prefecture, request.toDetails());
            return Response
                .created(URI.create("/api/v1/prefectures/" + prefecture + "/trainings/" + added.training().id()))
                .tag(EntityTags.of(added.training().version()))
                .entity(TrainingResponse.of(added)).build();
        });
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.TRAININGS_READ)
    @Operation(operationId = "getTraining", summary = "One training")
    @APIResponse(responseCode = "200", description = "The training",
        content = @Content(schema = @Schema(implementation = TrainingResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return answer(trainings.get(prefecture, id));
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.TRAININGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeTraining", summary = "Change a training",
        description = "Its attendance stays; while there is any, the training can't be moved into the future.")
    @APIResponse(responseCode = "200", description = "The training as it is now",
        content = @Content(schema = @Schema(implementation = TrainingResponse.class)))
    @Problems(ProblemType.TRAINING_IN_FUTURE)
    public Response change(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                           @HeaderParam("If-Match") String ifMatch, @NotNull @Valid TrainingRequest request) {
        return answer(trainings.change(prefecture, id, request.toDetails(), ifMatch));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.TRAININGS_WRITE)
    @Operation(operationId = "removeTraining", summary = "Remove a training",
        description = "Everything about it is lost: dates, facilitators, footnotes, and its attendance with headcounts and"
            + " participants. It no longer counts in any report.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                       @HeaderParam("If-Match") String ifMatch) {
        trainings.remove(prefecture, id, ifMatch);
    }

    private static Response answer(TrainingOverview overview) {
        return Response.ok(TrainingResponse.of(overview)).tag(EntityTags.of(overview.training().version())).build();
    }
}
