package org.yorisoi.consultation.roster.web;

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
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.roster.RosterComparing;
import org.yorisoi.consultation.roster.RosterHistory;
import org.yorisoi.consultation.roster.RosterMonths;
import org.yorisoi.consultation.roster.RosterPlanning;
import org.yorisoi.consultation.roster.RosterPublication;
import org.yorisoi.consultation.roster.RosterSeen;
import org.yorisoi.consultation.roster.RosterService;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.web.EntityTags;

@Path("/api/v1/prefectures/{prefecture}/rosters")
@Tag(name = "rosters")
@Produces(MediaType.APPLICATION_JSON)
public class RosterResource {

    private static final int MOST_MONTHS = 24;

    private final RosterMonths months;
    private final RosterService rosters;
    private final RosterPublication publication;
    private final RosterComparing comparing;
    private final RosterPlanning planning;

    RosterResource(RosterMonths months, RosterService rosters, RosterPublication publication, RosterComparing comparing,
                   RosterPlanning planning) {
        this.months = months;
        this.rosters = rosters;
        this.publication = publication;
        this.comparing = comparing;
        this.planning = planning;
    }

    @GET
    @Requires(Permission.ROSTERS_WRITE)
    @Operation(operationId = "listRosters", summary = "The months that have sessions, and how far each roster has come",
        description = "At most 24 months, in the order of time.")
    public Page<RosterMonthResponse> list(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "The first month", example = "2026-04", required = true,
            schema = @Schema(pattern = Months.PATTERN)) @QueryParam("from") @NotNull String from,
        @Parameter(description = "The last month", example = "2027-03", required = true,
            schema = @Schema(pattern = Months.PATTERN)) @QueryParam("to") @NotNull String to) {
        YearMonth first = Months.read("from", from);
        YearMonth last = Months.read("to", to);
        if (last.isBefore(first) || !last.isBefore(first.plusMonths(MOST_MONTHS))) {
            throw Problem.violation("to", ViolationCode.NOT_ALLOWED);
        }
        return Page.whole(months.list(prefecture, first, last)).map(RosterMonthResponse::of);
    }

    @GET
    @Path("/{month}")
    @Requires(Permission.ROSTERS_WRITE)
    @Operation(operationId = "getRoster", summary = "A month's roster in the making",
        description = "With everybody who serves, what they said, and every rule that the plan breaks. A month that nobody has begun to"
            + " plan has version 0 and the plan that was told so far. Reading it is in the audit trail.")
    @APIResponse(responseCode = "200", description = "The roster",
        content = @Content(schema = @Schema(implementation = RosterResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @Parameter(in = ParameterIn.PATH, description = "From 2000-01 to 2099-12", example = "2026-12",
        schema = @Schema(pattern = Months.PATTERN)) @PathParam("month") String month) {
        return answer(rosters.see(prefecture, Months.read(month)));
    }

    @GET
    @Path("/{month}/version")
    @Requires(Permission.ROSTERS_WRITE)
    @Operation(operationId = "getRosterVersion", summary = "Whether somebody else has changed the roster",
        description = "Cheap enough to be asked every few seconds while a month is open.")
    public RosterVersionResponse version(@PathParam("prefecture") String prefecture, @Parameter(in = ParameterIn.PATH, description = "From 2000-01 to 2099-12", example = "2026-12",
        schema = @Schema(pattern = Months.PATTERN)) @PathParam("month") String month) {
        YearMonth asked = Months.read(month);
        return new RosterVersionResponse(rosters.get(prefecture, asked).version(),
            planning.going(prefecture, asked).map(seen -> seen.job().id()).orElse(null));
    }

    @PUT
    @Path("/{month}")
    @Requires(Permission.ROSTERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeRoster", summary = "Change a month's plan by hand",
        description = "All of it. A plan may break rules while it is being made: `findings` says which at once. Nobody is told"
            + " anything before it is published. `If-Match: \"0\"` for the first change.")
    @APIResponse(responseCode = "200", description = "The roster as it is now",
        content = @Content(schema = @Schema(implementation = RosterResponse.class)))
    @Problems(ProblemType.ROSTER_NOT_POSSIBLE)
    public Response change(@PathParam("prefecture") String prefecture, @Parameter(in = ParameterIn.PATH, description = "From 2000-01 to 2099-12", example = "2026-12",
        schema = @Schema(pattern = Months.PATTERN)) @PathParam("month") String month,
                           @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RosterRequest request) {
        return answer(rosters.change(prefecture, Months.read(month), request.toDraft(), ifMatch));
    }

    @PUT
    @Path("/{month}/step")
    @Requires(Permission.ROSTERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "stepRoster", summary = "Undo a step of a plan, or redo it",
        description = "Whoever made it. What was told to people stays told until the plan is published anew.")
    @APIResponse(responseCode = "200", description = "The roster as it is now",
        content = @Content(schema = @Schema(implementation = RosterResponse.class)))
    @Problems(ProblemType.ROSTER_NOT_POSSIBLE)
    public Response step(@PathParam("prefecture") String prefecture, @Parameter(in = ParameterIn.PATH, description = "From 2000-01 to 2099-12", example = "2026-12",
        schema = @Schema(pattern = Months.PATTERN)) @PathParam("month") String month,
                         @HeaderParam("If-Match") String ifMatch, @NotNull @Valid StepRequest request) {
        YearMonth asked = Months.read(month);
        return answer(request.direction() == StepRequest.Direction.BACK ? rosters.undo(prefecture, asked, ifMatch)
            : rosters.redo(prefecture, asked, ifMatch));
    }

    @GET
    @Path("/{month}/steps")
    @Requires(Permission.ROSTERS_WRITE)
    @Operation(operationId = "listRosterSteps", summary = "How a plan came about", description = "The newest 50, the newest first.")
    public Page<RosterResponse.Step> steps(@PathParam("prefecture") String prefecture, @Parameter(in = ParameterIn.PATH, description = "From 2000-01 to 2099-12", example = "2026-12",
        schema = @Schema(pattern = Months.PATTERN)) @PathParam("month") String month) {
        RosterHistory history = rosters.history(prefecture, Months.read(month));
        return Page.whole(history.steps()).map(step -> RosterResponse.Step.of(step, history.names().get(step.madeBy())));
    }

    @GET
    @Path("/{month}/comparison")
    @Requires(Permission.ROSTERS_WRITE)
    @Operation(operationId = "compareRoster", summary = "Hold a plan against another one",
        description = "Against the plan after an earlier step, or what a planning came to; with neither, against what was told.")
    @Problems(ProblemType.ROSTER_NOT_POSSIBLE)
    public ComparisonResponse compare(@PathParam("prefecture") String prefecture, @Parameter(in = ParameterIn.PATH, description = "From 2000-01 to 2099-12", example = "2026-12",
        schema = @Schema(pattern = Months.PATTERN)) @PathParam("month") String month,
        @Parameter(description = "Number of a step", example = "2") @QueryParam("step") Integer step,
        @Parameter(description = "A planning that is over") @QueryParam("planningId") UUID planningId) {
        return ComparisonResponse.of(comparing.compare(prefecture, Months.read(month), step, planningId));
    }

    @PUT
    @Path("/{month}/publication")
    @Requires(Permission.ROSTERS_WRITE)
    @Operation(operationId = "publishRoster", summary = "Publish a month's roster",
        description = "Duties and turns become what the plan says. Every supporter for whom something changes gets one message with what"
            + " changes for her, and nobody else any. Refused while a rule is broken that nobody has overridden with a reason."
            + " Safe to send twice.")
    @APIResponse(responseCode = "200", description = "The roster as it is now",
        content = @Content(schema = @Schema(implementation = RosterResponse.class)))
    @Problems({ProblemType.ROSTER_NOT_POSSIBLE, ProblemType.ROSTER_RULE_BROKEN})
    public Response publish(@PathParam("prefecture") String prefecture, @Parameter(in = ParameterIn.PATH, description = "From 2000-01 to 2099-12", example = "2026-12",
        schema = @Schema(pattern = Months.PATTERN)) @PathParam("month") String month,
                            @HeaderParam("If-Match") String ifMatch) {
        return answer(publication.publish(prefecture, Months.read(month), ifMatch));
    }

    static Response answer(RosterSeen seen) {
        return Response.ok(RosterResponse.of(seen)).tag(EntityTags.of(seen.roster().version())).build();
    }
}
