package org.yorisoi.supporter.qualification.matching.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.SupporterState;
import org.yorisoi.supporter.qualification.HistoryEntry;
import org.yorisoi.supporter.qualification.matching.Agreement;
import org.yorisoi.supporter.qualification.matching.Proposal;
import org.yorisoi.training.Course;

@Schema(name = "SupporterProposal", description = "A name on a training list, beside those of the register who might be her")
public record ProposalResponse(
    @Schema(required = true) PeerResponse participant,
    @Schema(required = true, description = "The most alike first; empty when nobody is like her") List<Candidate> candidates) {

    @Schema(name = "SupporterCandidate", description = "Somebody of the register who might be her; that names agree doesn't make"
        + " it so")
    public record Candidate(
        @Schema(required = true) UUID supporterId,
        @Schema(required = true, description = "Of registration", examples = "12") int number,
        @Schema(required = true, examples = "見本 花子") String name,
        @Schema(required = true, examples = "みほん はなこ") String kana,
        @Schema(required = true) SupporterState state,
        @Schema(required = true, description = "How far the names agree") Agreement nameAgreement,
        @Schema(required = true, description = "How far the kana agree") Agreement kanaAgreement,
        @Schema(required = true, description = "Whether another name of the same list is already hers: then she can't be this"
            + " one", examples = "false") boolean onTheList,
        @Schema(required = true, description = "Her trainings so far, the earliest first") List<PastTraining> trainings) {

        static Candidate of(Proposal.Candidate one) {
            var supporter = one.supporter();
            return new Candidate(supporter.id(), supporter.number(), supporter.name(), supporter.kana(),
                supporter.state(), one.name(), one.kana(), one.onTheList(),
                one.history().stream().map(PastTraining::of).toList());
        }
    }

    @Schema(name = "PastTraining")
    public record PastTraining(
        @Schema(required = true, examples = "養成研修会") String title,
        @Schema(required = true, examples = "2022-01-29") LocalDate completedOn,
        @Schema(required = true) Course course) {

        static PastTraining of(HistoryEntry entry) {
            return new PastTraining(entry.title(), entry.completedOn(), entry.course());
        }
    }

    static ProposalResponse of(Proposal proposal) {
        return new ProposalResponse(PeerResponse.of(proposal.peer()),
            proposal.candidates().stream().map(Candidate::of).toList());
    }
}
