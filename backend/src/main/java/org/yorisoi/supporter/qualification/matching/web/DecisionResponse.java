package org.yorisoi.supporter.qualification.matching.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.time.TokyoClock;
import org.yorisoi.supporter.SupporterSummary;
import org.yorisoi.supporter.qualification.matching.Decision;
import org.yorisoi.supporter.qualification.matching.DecisionSeen;
import org.yorisoi.supporter.qualification.matching.Verdict;

@Schema(name = "ParticipantDecision", description = "What a human said about a name on a training list")
public record DecisionResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) Verdict verdict,
    @Schema(required = true, nullable = true, description = "Null when the name is on the list no more")
    PeerResponse participant,
    @Schema(required = true, nullable = true, description = "Null when the entry that was made was removed again")
    DecidedSupporter supporter,
    @Schema(required = true, nullable = true, description = "Who decided; null when the account is there no more",
        examples = "見本 センター") String decidedBy,
    @Schema(required = true, examples = "2026-12-01T10:00:00+09:00") OffsetDateTime decidedAt,
    @Schema(required = true, nullable = true, description = "Who undid it", examples = "見本 センター") String undoneBy,
    @Schema(required = true, nullable = true, description = "Null while it stands", examples = "2026-12-01T10:05:00+09:00")
    OffsetDateTime undoneAt,
    @Schema(required = true, description = "Version for `If-Match`", examples = "3") long version) {

    @Schema(name = "DecidedSupporter")
    public record DecidedSupporter(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "Of registration", examples = "12") int number,
        @Schema(required = true, examples = "見本 花子") String name) {

        static DecidedSupporter of(SupporterSummary supporter) {
            return new DecidedSupporter(supporter.id(), supporter.number(), supporter.name());
        }
    }

    static DecisionResponse of(DecisionSeen seen) {
        Decision decision = seen.decision();
        return new DecisionResponse(decision.id(), decision.verdict(),
            seen.peer() == null ? null : PeerResponse.of(seen.peer()),
            seen.supporter() == null ? null : DecidedSupporter.of(seen.supporter()), seen.decidedBy(),
            inTokyo(decision.decidedAt()), seen.undoneBy(),
            decision.undoneAt().map(DecisionResponse::inTokyo).orElse(null), decision.version());
    }

    private static OffsetDateTime inTokyo(Instant instant) {
        return instant.atZone(TokyoClock.ZONE).toOffsetDateTime();
    }
}
