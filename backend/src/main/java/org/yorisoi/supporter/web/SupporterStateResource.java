package org.yorisoi.supporter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
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
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.supporter.SupporterStateService;

@Path("/api/v1/prefectures/{prefecture}/supporters/{id}")
@Tag(name = "supporters")
@Produces(MediaType.APPLICATION_JSON)
public class SupporterStateResource {

    private final SupporterStateService states;
    private final CurrentUser user;
    private final Clock clock;

    SupporterStateResource(SupporterStateService states, CurrentUser user, Clock clock) {
        this.states = states;
        this.user = user;
        this.clock = clock;
    }

    @PUT
    @Path("/state")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeSupporterState", summary = "Begin, pause, resume or end a supporter's service",
        description = """
            Possible are: applied to trainee, active, withdrawn, deceased; trainee to active, resting, withdrawn, deceased; \
            active to resting, withdrawn, deceased; resting to trainee, active, withdrawn, deceased; withdrawn to applied, \
            trainee, active, deceased; deceased to resting, with a reason, when it was entered by mistake. Who is gone gets no \
            more mail, is nobody's mentor, and her coming duties are open again.""")
    @APIResponse(responseCode = "200", description = "The entry as it is now",
        content = @Content(schema = @Schema(implementation = SupporterResponse.class)))
    @Problems(ProblemType.SUPPORTER_STATE_NOT_POSSIBLE)
    public Response becomes(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SupporterStateRequest request) {
        return SupporterResource.answer(states.becomes(prefecture, id, request.toNext(), ifMatch));
    }

    @GET
    @Path("/state-consequences")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Operation(operationId = "getSupporterStateConsequences", summary = "What would end if a supporter no longer served",
        description = "For saying it in numbers before the state is changed; nothing is changed by asking.")
    public StateConsequencesResponse consequences(
        @PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
        @Parameter(description = "The first day of the new state; today when absent", example = "2026-11-01")
        @QueryParam("since") LocalDate since) {
        return StateConsequencesResponse.of(states.consequences(prefecture, id,
            since == null ? LocalDate.now(clock) : since));
    }

    @GET
    @Path("/states")
    @Requires(Permission.SUPPORTERS_READ)
    @Operation(operationId = "listSupporterStates", summary = "How a supporter came along",
        description = "The first state first. Reading it is in the audit trail.")
    public Page<SupporterStateResponse> states(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        boolean whole = user.may(Permission.SUPPORTERS_WRITE);
        return Page.whole(states.states(prefecture, id)).map(change -> SupporterStateResponse.of(change, whole));
    }
}
