package org.yorisoi.consultation.roster.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.RosterComparison;

@Schema(name = "RosterComparison", description = "The plan as it stands beside another one")
public record ComparisonResponse(
    @Schema(required = true, description = "What the plan costs") List<TermResponse> cost,
    @Schema(required = true, description = "What the other one costs") List<TermResponse> otherCost,
    @Schema(required = true, description = "The sessions at which they differ, in the order of time") List<Pair> sessions) {

    @Schema(name = "RosterPair", description = "A session in both plans")
    public record Pair(@Schema(required = true) TeamBody one, @Schema(required = true) TeamBody other) {
    }

    static ComparisonResponse of(RosterComparison comparison) {
        return new ComparisonResponse(TermResponse.of(comparison.cost()), TermResponse.of(comparison.otherCost()),
            comparison.sessions().stream().map(id -> pair(comparison, id)).toList());
    }

    private static Pair pair(RosterComparison comparison, UUID session) {
        return new Pair(TeamBody.of(session, comparison.one().of(session)), TeamBody.of(session, comparison.other().of(session)));
    }
}
