package org.yorisoi.consultation.roster.web;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.roster.RosterQuestions;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;

@Path("/api/v1/prefectures/{prefecture}/rosters/{month}")
@Tag(name = "rosters")
@Produces(MediaType.APPLICATION_JSON)
public class QuestionResource {

    private final RosterQuestions questions;

    QuestionResource(RosterQuestions questions) {
        this.questions = questions;
    }

    @GET
    @Path("/quality")
    @Requires(Permission.ROSTERS_WRITE)
    @Operation(operationId = "getRosterQuality", summary = "How good a plan is",
        description = "Solves the month if that isn't known yet: a second for a month of one prefecture.")
    @Problems(ProblemType.ROSTER_NOT_POSSIBLE)
    public QualityResponse quality(@PathParam("prefecture") String prefecture, @Parameter(in = ParameterIn.PATH, description = "From 2000-01 to 2099-12", example = "2026-12",
        schema = @Schema(pattern = Months.PATTERN)) @PathParam("month") String month) {
        return QualityResponse.of(questions.quality(prefecture, Months.read(month)));
    }

    @GET
    @Path("/sessions/{sessionId}/explanation")
    @Requires(Permission.ROSTERS_WRITE)
    @Operation(operationId = "explainRosterSession", summary = "Why who is at a session is there, and why not the others",
        description = "Every price is found by solving the month again. A session that is over, or cancelled, is not there.")
    @Problems(ProblemType.ROSTER_NOT_POSSIBLE)
    public ExplanationResponse explain(@PathParam("prefecture") String prefecture, @Parameter(in = ParameterIn.PATH, description = "From 2000-01 to 2099-12", example = "2026-12",
        schema = @Schema(pattern = Months.PATTERN)) @PathParam("month") String month, @PathParam("sessionId") UUID sessionId) {
        return ExplanationResponse.of(questions.session(prefecture, Months.read(month), sessionId));
    }

    @GET
    @Path("/sessions/{sessionId}/substitutes")
    @Requires(Permission.ROSTERS_WRITE)
    @Operation(operationId = "listRosterSubstitutes", summary = "Who could step in for somebody who can't come",
        description = "The 20 cheapest first, everybody else staying where she is unless a change is worth its weight.")
    @Problems(ProblemType.ROSTER_NOT_POSSIBLE)
    public Page<SubstituteResponse> substitutes(@PathParam("prefecture") String prefecture, @Parameter(in = ParameterIn.PATH, description = "From 2000-01 to 2099-12", example = "2026-12",
        schema = @Schema(pattern = Months.PATTERN)) @PathParam("month") String month,
        @PathParam("sessionId") UUID sessionId,
        @Parameter(description = "The supporter, or the hospital, that is planned there", required = true)
        @QueryParam("holderId") @NotNull UUID holderId) {
        return Page.whole(questions.substitutes(prefecture, Months.read(month), sessionId, holderId))
            .map(SubstituteResponse::of);
    }
}
