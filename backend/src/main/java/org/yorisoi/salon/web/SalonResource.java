package org.yorisoi.salon.web;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Open;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.platform.web.PublicAnswer;
import org.yorisoi.platform.web.Texts;
import org.yorisoi.salon.NextState;
import org.yorisoi.salon.SalonOverview;
import org.yorisoi.salon.SalonService;
import org.yorisoi.salon.SalonState;

@Path("/api/v1/prefectures/{prefecture}/salons")
@Tag(name = "salons")
@Produces(MediaType.APPLICATION_JSON)
public class SalonResource {

    private final SalonService salons;
    private final Idempotency idempotency;
    private final CurrentUser user;
    private final Clock clock;

    SalonResource(SalonService salons, Idempotency idempotency, CurrentUser user, Clock clock) {
        this.salons = salons;
        this.idempotency = idempotency;
        this.user = user;
        this.clock = clock;
    }

    @POST
    @Requires(Permission.SALONS_MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addSalon", summary = "Add a salon")
    @APIResponse(responseCode = "201", description = "Added",
        content = @Content(schema = @Schema(implementation = SalonResponse.class)))
    public Response add(@PathParam("prefecture") String prefecture,
                        @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid SalonRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " addSalon", request, () -> {
            SalonOverview salon = salons.add(prefecture, request.toDetails(),
                request.state() == null ? SalonState.PLANNED : request.state(), dayOrToday(request.stateSince()));
            return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/salons/" + salon.salon().id()))
                .tag(EntityTags.of(salon.salon().version())).entity(SalonResponse.of(salon)).build();
        });
    }

    @GET
    @Path("/{id}")
    @Open
    @PublicAnswer(SalonService.REVISED)
    @Operation(operationId = "getSalon", summary = "One salon",
        description = "With its next ten meetings. The public sees it on trial, running and resting; else it is not there.")
    @APIResponse(responseCode = "200", description = "The salon",
        content = @Content(schema = @Schema(implementation = SalonResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return answer(salons.seen(prefecture, id));
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.SALONS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeSalon", summary = "Change a salon",
        description = "All but its state, its schedule and its organisers, which have addresses of their own. To an organiser,"
            + " salons that are not her own are not there.")
    @APIResponse(responseCode = "200", description = "The salon as it is now",
        content = @Content(schema = @Schema(implementation = SalonResponse.class)))
    public Response change(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                           @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SalonRequest request) {
        new Violations().when(request.state() != null, "state", ViolationCode.NOT_ALLOWED)
            .when(request.stateSince() != null, "stateSince", ViolationCode.NOT_ALLOWED).throwIfAny();
        return answer(salons.change(prefecture, id, request.toDetails(), ifMatch));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.SALONS_MANAGE)
    @Operation(operationId = "removeSalon", summary = "Remove a salon that was added by mistake",
        description = "Only while it is planned and no meeting was held: close it instead.")
    @APIResponse(responseCode = "204", description = "Removed")
    @Problems(ProblemType.CONFLICT)
    public void remove(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                       @HeaderParam("If-Match") String ifMatch) {
        salons.remove(prefecture, id, ifMatch);
    }

    @PUT
    @Path("/{id}/state")
    @Requires(Permission.SALONS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeSalonState", summary = "Begin, pause, resume or close a salon",
        description = """
            Possible are: planned to trial, running, closed; trial to running, resting, closed; running to resting, closed; \
            resting to running, trial, closed; closed to running. A salon that rests or closes has no meetings from `since` \
            on: scheduled ones are withdrawn. One that resumes gets them again.""")
    @APIResponse(responseCode = "200", description = "The salon as it is now",
        content = @Content(schema = @Schema(implementation = SalonResponse.class)))
    @Problems(ProblemType.SALON_STATE_NOT_POSSIBLE)
    public Response becomes(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SalonStateRequest request) {
        return answer(salons.becomes(prefecture, id, new NextState(request.state(), request.since(), request.until(),
            Texts.orNull(request.reason())), ifMatch));
    }

    @GET
    @Path("/{id}/states")
    @Requires(Permission.SALONS_READ)
    @Operation(operationId = "listSalonStates", summary = "How a salon came along", description = "The first state first.")
    public Page<SalonStateResponse> states(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return Page.whole(salons.states(prefecture, id)).map(SalonStateResponse::of);
    }

    @POST
    @Path("/{id}/confirmations")
    @Requires(Permission.SALONS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "confirmSalon", summary = "Say that all that is told of a salon is still true",
        description = "Safe to send twice.")
    @APIResponse(responseCode = "200", description = "The salon as it is now",
        content = @Content(schema = @Schema(implementation = SalonResponse.class)))
    public Response confirm(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                            @NotNull @Valid SalonConfirmationRequest request) {
        return answer(salons.confirm(prefecture, id, dayOrToday(request.on())));
    }

    private LocalDate dayOrToday(LocalDate day) {
        return day == null ? LocalDate.now(clock) : day;
    }

    private static Response answer(SalonOverview overview) {
        return Response.ok(SalonResponse.of(overview)).tag(EntityTags.of(overview.salon().version())).build();
    }
}
