package org.yorisoi.consultation.roster.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.SessionAnswer;

@Schema(name = "RosterExplanation", description = "Why who is at a session is there, and for everybody else why not, or at what price."
    + " Prices are exact: everything else planned anew as well as it can be")
public record ExplanationResponse(
    @Schema(required = true) List<There> supporters,
    @Schema(required = true, description = "Every other supporter; those with a price first, the cheapest first") List<Other> others,
    @Schema(required = true, description = "The hospital that sends the specialist: one or none") List<There> specialist,
    @Schema(required = true, description = "Every other hospital; those with a price first, the cheapest first")
    List<Other> otherHospitals,
    @Schema(required = true, description = "The smallest ways to fill a supporter's place that is empty: each is all that has to be agreed"
        + " to") List<WayOut> ways,
    @Schema(required = true, description = "The same for the specialist's") List<WayOut> waysOfSpecialist) {

    @Schema(name = "RosterPrice", description = "A difference to what the plan costs")
    public record Price(
        @Schema(required = true, description = "Of it all; less than nothing if it would be better", examples = "7") long amount,
        @Schema(required = true, description = "Terms that add up to it") List<TermResponse> terms,
        @Schema(required = true) WordsBody words,
        @Schema(required = true, description = "How many others would have to go somewhere else", examples = "1") int moves) {

        static Price of(SessionAnswer.Difference difference) {
            return difference == null ? null : new Price(difference.amount(),
                difference.terms().stream().map(TermResponse::of).toList(), WordsBody.of(difference.words()), difference.moves());
        }
    }

    @Schema(name = "RosterHolder", description = "Somebody who is there")
    public record There(
        @Schema(required = true, description = "The supporter, or the hospital") UUID id,
        @Schema(required = true) boolean locked,
        @Schema(required = true, nullable = true, description = "What it would cost without her; null if she is locked") Price without,
        @Schema(required = true, description = "What her being there costs") List<TermResponse> charges) {

        static There of(SessionAnswer.There there) {
            return new There(there.holder(), there.locked(), Price.of(there.without()),
                there.charges().stream().map(TermResponse::of).toList());
        }
    }

    @Schema(name = "RosterReason", description = "A hard rule that excludes somebody")
    public record Reason(@Schema(required = true, description = "The rule's code") String rule,
                         @Schema(required = true, description = "In words, with the dates") WordsBody words) {
    }

    @Schema(name = "RosterAlternative", description = "Somebody who isn't there")
    public record Other(
        @Schema(required = true, description = "The supporter, or the hospital") UUID id,
        @Schema(required = true, description = "Why not; empty if no rule excludes her") List<Reason> reasons,
        @Schema(required = true, nullable = true, description = "What it would cost to have her there; null if a rule excludes her")
        Price price) {

        static Other of(SessionAnswer.Other other) {
            return new Other(other.holder(), other.reasons().stream().map(reason -> new Reason(reason.rule(),
                WordsBody.of(reason.words()))).toList(), Price.of(other.price()));
        }
    }

    @Schema(name = "RosterWay", description = "What has to be agreed to, all of it")
    public record WayOut(@Schema(required = true) List<Change> changes) {

        static WayOut of(SessionAnswer.WayOut way) {
            return new WayOut(way.changes().stream().map(change -> new Change(change.rule(), change.supporters(),
                change.hospital(), change.sessions(), WordsBody.of(change.words()))).toList());
        }
    }

    @Schema(name = "RosterChange", description = "What somebody would have to agree to")
    public record Change(
        @Schema(required = true, description = "Code of the rule that gives way") String rule,
        @Schema(required = true, description = "Whom to ask") List<UUID> supporters,
        @Schema(required = true, nullable = true, description = "Which hospital to ask") UUID hospitalId,
        @Schema(required = true) List<UUID> sessions,
        @Schema(required = true, description = "What to ask, with the dates") WordsBody words) {
    }

    static ExplanationResponse of(SessionAnswer answer) {
        return new ExplanationResponse(answer.supporters().stream().map(There::of).toList(),
            answer.others().stream().map(Other::of).toList(), answer.specialist().stream().map(There::of).toList(),
            answer.otherHospitals().stream().map(Other::of).toList(), answer.ways().stream().map(WayOut::of).toList(),
            answer.waysOfSpecialist().stream().map(WayOut::of).toList());
    }
}
