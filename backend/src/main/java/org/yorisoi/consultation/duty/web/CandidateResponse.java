package org.yorisoi.consultation.duty.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.duty.Candidate;
import org.yorisoi.supporter.SupporterState;
import org.yorisoi.supporter.availability.Choice;

@Schema(name = "DutyCandidate", description = "Somebody who might come to a session")
public record CandidateResponse(
    @Schema(required = true) UUID supporterId,
    @Schema(required = true, description = "Her number of registration", examples = "12") int number,
    @Schema(required = true, examples = "見本 花子") String name,
    @Schema(required = true) SupporterState state,
    @Schema(required = true, nullable = true, description = "What she has said about the day; null when she hasn't")
    Choice choice,
    @Schema(required = true, description = "How many duties she has in the month", examples = "1") int duties,
    @Schema(required = true, nullable = true, description = "How many she takes in the month; null where she sets no limit",
        examples = "2") Integer mostDuties,
    @Schema(required = true, nullable = true, description = "Her last duty before the session, within a year",
        examples = "2026-11-04") LocalDate lastDuty,
    @Schema(required = true, nullable = true, description = "The last day of her qualification; null without a foundation",
        examples = "2027-03-31") LocalDate qualifiedUntil,
    @Schema(required = true, nullable = true, description = "Why she can't be put on duty, in the language asked for; null when"
        + " she can", examples = "同じ日に別の当番があります。当番は一日一回です") String obstacle) {

    static CandidateResponse of(Candidate one, List<Locale> languages) {
        return new CandidateResponse(one.supporter().id(), one.supporter().number(), one.supporter().name(),
            one.supporter().state(), one.choice(), one.duties(), one.mostDuties(), one.lastDuty(),
            one.qualification().validUntil(),
            one.obstacle().map(sentence -> sentence.in(languages)).orElse(null));
    }
}
