package org.yorisoi.consultation.roster.web;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.PlanningMode;
import org.yorisoi.consultation.roster.PlanningProgress;
import org.yorisoi.consultation.roster.PlanningSeen;
import org.yorisoi.platform.job.Job;
import org.yorisoi.platform.job.JobState;
import org.yorisoi.platform.time.TokyoClock;

@Schema(name = "RosterPlanning", description = "A planning: long work that goes on by itself, also when an instance of the service is lost")
public record PlanningResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) PlanningMode mode,
    @Schema(required = true) JobState state,
    @Schema(required = true, description = "Whether somebody has asked that it ends") boolean ending,
    @Schema(required = true) Progress progress,
    @Schema(required = true, nullable = true, description = "Null until it is done") Result result,
    @Schema(required = true, nullable = true, description = "Why it failed: `contradiction` if what is locked can't stand together;"
        + " null unless it did", examples = "contradiction") String failure,
    @Schema(required = true) OffsetDateTime askedAt,
    @Schema(required = true, nullable = true) OffsetDateTime endedAt) {

    @Schema(name = "RosterPlanningProgress")
    public record Progress(
        @Schema(required = true, nullable = true, description = "What the best plan so far costs", examples = "143") Long objective,
        @Schema(required = true, nullable = true, description = "No plan costs less", examples = "140") Long bound,
        @Schema(required = true, nullable = true, description = "How many places the best plan so far leaves empty", examples = "0")
        Integer emptyPlaces) {
    }

    @Schema(name = "RosterPlanningResult")
    public record Result(
        @Schema(required = true, examples = "143") long objective,
        @Schema(required = true, examples = "143") long bound,
        @Schema(required = true, description = "Whether there is no better plan") boolean proven,
        @Schema(required = true, description = "How long it took, in milliseconds", examples = "420") long millis,
        @Schema(required = true, description = "Whether the roster has taken the plan over: not if somebody changed it meanwhile; then"
            + " it may be compared and adopted") boolean taken) {
    }

    static PlanningResponse of(PlanningSeen seen) {
        Job job = seen.job();
        PlanningProgress progress = seen.progress();
        return new PlanningResponse(job.id(), seen.mode(), job.state(), job.isEndWanted(),
            new Progress(progress.objective(), progress.bound(), progress.emptyPlaces()),
            seen.outcome().map(one -> new Result(one.objective(), one.bound(), one.proven(), one.millis(), one.taken()))
                .orElse(null),
            job.failure(), TokyoClock.at(job.askedAt()), job.endedAt() == null ? null : TokyoClock.at(job.endedAt()));
    }
}
