package org.yorisoi.consultation.roster.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.SessionAnswer;
import org.yorisoi.consultation.roster.rule.Cost;

@Schema(name = "RosterTerm", description = "What is paid for one rule")
public record TermResponse(
    @Schema(required = true, description = "The rule's code", examples = "short-travel") String rule,
    @Schema(required = true) WordsBody term,
    @Schema(required = true, examples = "4") long amount) {

    static TermResponse of(SessionAnswer.Term term) {
        return new TermResponse(term.rule(), WordsBody.of(term.term()), term.amount());
    }

    /** All terms, those that cost nothing too. */
    static List<TermResponse> of(Cost cost) {
        return cost.byTerm().entrySet().stream()
            .map(term -> new TermResponse(term.getKey().code(), WordsBody.of(term.getKey().term()), term.getValue())).toList();
    }
}
