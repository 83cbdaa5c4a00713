package org.yorisoi.consultation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.MonthPlanService;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.problem.ViolationCode;

@Path("/api/v1/prefectures/{prefecture}/session-plans/{month}")
@Tag(name = "sessions")
@Produces(MediaType.APPLICATION_JSON)
public class MonthPlanResource {

    private static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";

    private final MonthPlanService plans;
    private final Idempotency idempotency;
    private final CurrentUser user;

    MonthPlanResource(MonthPlanService plans, Idempotency idempotency, CurrentUser user) {
        this.plans = plans;
        this.idempotency = idempotency;
        this.user = user;
    }

    @GET
    @Requires(Permission.SESSIONS_WRITE)
    @Operation(operationId = "getSessionPlan", summary = "A month as it is planned",
        description = "What the rooms' schedules give in the month, holidays minded, what has been made of it, and on how many"
            + " days rooms are held against the programme's target. Nothing is stored.")
    public MonthPlanResponse plan(
        @PathParam("prefecture") String prefecture,
        @Parameter(in = ParameterIn.PATH, description = "From 2000-01 to 2099-12", example = "2026-12",
            schema = @Schema(pattern = MONTH)) @PathParam("month") String month) {
        return MonthPlanResponse.of(plans.plan(prefecture, read(month)));
    }

    @POST
    @Requires(Permission.SESSIONS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "makeSessions", summary = "Make a month's sessions",
        description = "Drafts of the chosen ones. One that is there already, by its `planKey` or by its room, day and start,"
            + " is not made again, so nothing is made twice.")
    @APIResponse(responseCode = "200", description = "What was made",
        content = @Content(schema = @Schema(implementation = MadeSessionsResponse.class)))
    @Problems(ProblemType.MONTH_CLOSED)
    public Response make(
        @PathParam("prefecture") String prefecture,
        @Parameter(in = ParameterIn.PATH, description = "From 2000-01 to 2099-12", example = "2026-12",
            schema = @Schema(pattern = MONTH)) @PathParam("month") String month,
        @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid MakeSessionsRequest request) {
        YearMonth asked = read(month);
        return idempotency.once(idempotencyKey, user.id() + " makeSessions " + asked, request, () ->
            Response.ok(MadeSessionsResponse.of(plans.make(prefecture, asked, request.toChosen()))).build());
    }

    @PUT
    @Path("/publication")
    @Requires(Permission.SESSIONS_WRITE)
    @Operation(operationId = "publishSessions", summary = "Let everybody know of all drafts of a month",
        description = "Safe to send twice.")
    @Problems(ProblemType.MONTH_CLOSED)
    public PublishedSessionsResponse publish(
        @PathParam("prefecture") String prefecture,
        @Parameter(in = ParameterIn.PATH, description = "From 2000-01 to 2099-12", example = "2026-12",
            schema = @Schema(pattern = MONTH)) @PathParam("month") String month) {
        return new PublishedSessionsResponse(plans.publish(prefecture, read(month)));
    }

    private static YearMonth read(String month) {
        if (!month.matches(MONTH)) {
            throw Problem.violation("month", ViolationCode.INVALID_FORMAT);
        }
        return YearMonth.parse(month);
    }
}
