package org.yorisoi.consultation.roster.web;

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
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.roster.PlanningSeen;
import org.yorisoi.consultation.roster.RosterPlanning;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;

@Path("/api/v1/prefectures/{prefecture}/rosters/{month}/plannings")
@Tag(name = "rosters")
@Produces(MediaType.APPLICATION_JSON)
public class PlanningResource {

    private final RosterPlanning planning;

    PlanningResource(RosterPlanning planning) {
        this.planning = planning;
    }

    @POST
    @Requires(Permission.ROSTERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "planRoster", summary = "Have a month planned",
        description = "What is locked stays. The roster takes the plan over by itself unless somebody changes it meanwhile. While one"
            + " planning is going on for the month, that one is answered, so nothing is begun twice.")
    @APIResponse(responseCode = "202", description = "It goes on by itself; its address is in `Location`",
        content = @Content(schema = @Schema(implementation = PlanningResponse.class)))
    @Problems(ProblemType.ROSTER_NOT_POSSIBLE)
    public Response plan(@PathParam("prefecture") String prefecture, @Parameter(in = ParameterIn.PATH, description = "From 2000-01 to 2099-12", example = "2026-12",
        schema = @Schema(pattern = Months.PATTERN)) @PathParam("month") String month, @NotNull @Valid PlanningRequest request) {
        YearMonth asked = Months.read(month);
        PlanningSeen seen = planning.ask(prefecture, asked, request.mode(), request.secondsOrUsual());
        return Response.accepted(PlanningResponse.of(seen)).location(URI.create(
            "/api/v1/prefectures/%s/rosters/%s/plannings/%s".formatted(prefecture, asked, seen.job().id()))).build();
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.ROSTERS_WRITE)
    @Operation(operationId = "getRosterPlanning", summary = "How far a planning has come",
        description = "Kept for a week after its end.")
    public PlanningResponse get(@PathParam("prefecture") String prefecture, @Parameter(in = ParameterIn.PATH, description = "From 2000-01 to 2099-12", example = "2026-12",
        schema = @Schema(pattern = Months.PATTERN)) @PathParam("month") String month, @PathParam("id") UUID id) {
        return PlanningResponse.of(planning.get(prefecture, Months.read(month), id));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.ROSTERS_WRITE)
    @Operation(operationId = "endRosterPlanning", summary = "End a planning soon",
        description = "With the best plan so far. One that is over stays as it is.")
    @APIResponse(responseCode = "200", description = "The planning as it is now",
        content = @Content(schema = @Schema(implementation = PlanningResponse.class)))
    public PlanningResponse cancel(@PathParam("prefecture") String prefecture, @Parameter(in = ParameterIn.PATH, description = "From 2000-01 to 2099-12", example = "2026-12",
        schema = @Schema(pattern = Months.PATTERN)) @PathParam("month") String month, @PathParam("id") UUID id) {
        return PlanningResponse.of(planning.cancel(prefecture, Months.read(month), id));
    }

    @PUT
    @Path("/{id}/adoption")
    @Requires(Permission.ROSTERS_WRITE)
    @Operation(operationId = "adoptRosterPlanning", summary = "Take over a plan that came too late to be taken over by itself",
        description = "Somebody had changed the roster meanwhile. Compare first.")
    @APIResponse(responseCode = "200", description = "The roster as it is now",
        content = @Content(schema = @Schema(implementation = RosterResponse.class)))
    @Problems(ProblemType.ROSTER_NOT_POSSIBLE)
    public Response adopt(@PathParam("prefecture") String prefecture, @Parameter(in = ParameterIn.PATH, description = "From 2000-01 to 2099-12", example = "2026-12",
        schema = @Schema(pattern = Months.PATTERN)) @PathParam("month") String month, @PathParam("id") UUID id,
                          @HeaderParam("If-Match") String ifMatch) {
        return RosterResource.answer(planning.adopt(prefecture, Months.read(month), id, ifMatch));
    }
}
