package org.yorisoi.consultation.roster.web;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.MonthRoster;
import org.yorisoi.consultation.roster.RosterSeen;
import org.yorisoi.consultation.roster.RosterStep;
import org.yorisoi.consultation.roster.StepKind;
import org.yorisoi.platform.job.Job;
import org.yorisoi.platform.time.TokyoClock;

@Schema(name = "Roster", description = "A month's roster (当番表) in the making")
public record RosterResponse(
    @Schema(required = true, implementation = String.class, pattern = Months.PATTERN, examples = "2026-12") YearMonth month,
    @Schema(required = true, description = "In the order of time; those that are over too") List<RosterSessionResponse> sessions,
    @Schema(required = true, description = "Everybody who serves, in the order of their numbers") List<RosterSupporterResponse> supporters,
    @Schema(required = true, description = "All that are designated in the month") List<RosterHospitalResponse> hospitals,
    @Schema(required = true, description = "Every hard rule that the plan breaks, overridden or not") List<FindingResponse> findings,
    @Schema(required = true, description = "What the plan costs, term by term") List<TermResponse> cost,
    @Schema(required = true, description = "What publishing it would change, and for whom") List<DifferenceResponse> differences,
    @Schema(required = true, nullable = true, description = "How the plan came to be as it is; null as long as nobody has begun: then it"
        + " is what was told so far") Step step,
    @Schema(required = true) boolean canUndo,
    @Schema(required = true) boolean canRedo,
    @Schema(required = true, nullable = true, description = "When it was published the last time; null if never")
    OffsetDateTime publishedAt,
    @Schema(required = true, description = "Whether everybody knows the plan as it is") boolean told,
    @Schema(required = true, nullable = true, description = "The planning that is going on") UUID planningId,
    @Schema(required = true, description = "Version for `If-Match`; 0 as long as nobody has begun", examples = "3") long version) {

    @Schema(name = "RosterStep", description = "One step in the making of a plan")
    public record Step(
        @Schema(required = true, examples = "4") int number,
        @Schema(required = true) StepKind kind,
        @Schema(required = true, nullable = true, description = "Who made it; null if the account is gone", examples = "見本 センター")
        String madeBy,
        @Schema(required = true) OffsetDateTime madeAt) {

        static Step of(RosterStep step, String name) {
            return new Step(step.number(), step.kind(), name, TokyoClock.at(step.madeAt()));
        }
    }

    static RosterResponse of(RosterSeen seen) {
        MonthRoster roster = seen.roster();
        return new RosterResponse(seen.situation().month(),
            Stream.concat(seen.situation().past().stream().map(session -> RosterSessionResponse.of(seen, session, true)),
                seen.situation().sessions().stream().map(session -> RosterSessionResponse.of(seen, session, false))).toList(),
            RosterSupporterResponse.all(seen), RosterHospitalResponse.all(seen),
            seen.findings().stream().map(FindingResponse::of).toList(), TermResponse.of(seen.cost()),
            DifferenceResponse.all(seen.differences()), seen.head().map(step -> Step.of(step, seen.madeBy())).orElse(null),
            roster.canUndo(), roster.canRedo(), roster.publishedAt() == null ? null : TokyoClock.at(roster.publishedAt()),
            seen.isTold(), seen.planning().map(Job::id).orElse(null), roster.version());
    }
}
