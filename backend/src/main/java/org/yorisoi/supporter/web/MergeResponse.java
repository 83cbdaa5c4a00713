package org.yorisoi.supporter.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.time.TokyoClock;
import org.yorisoi.supporter.Merge;
import org.yorisoi.supporter.MergeSeen;

@Schema(name = "SupporterMerge", description = "Two entries were one person's: the other one goes on in the kept one")
public record MergeResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) DoubleResponse.Entry kept,
    @Schema(required = true) DoubleResponse.Entry other,
    @Schema(required = true, description = "What went to the kept entry; only kinds of which there was something")
    List<MergeCountResponse> moved,
    @Schema(required = true, nullable = true, description = "Null when the account is there no more", examples = "見本 センター")
    String mergedBy,
    @Schema(required = true) OffsetDateTime mergedAt,
    @Schema(required = true, nullable = true, examples = "見本 センター") String undoneBy,
    @Schema(required = true, nullable = true, description = "Null while it stands") OffsetDateTime undoneAt,
    @Schema(required = true, nullable = true, description = "Why it can't be undone now, and what to do about it; null when it"
        + " can") String obstacle,
    @Schema(required = true, description = "Version for `If-Match`", examples = "1") long version) {

    static MergeResponse of(MergeSeen seen, List<Locale> languages) {
        Merge merge = seen.merge();
        return new MergeResponse(merge.id(), DoubleResponse.Entry.of(seen.kept()), DoubleResponse.Entry.of(seen.other()),
            MergeCountResponse.of(merge.numbers()), seen.mergedBy(), TokyoClock.at(merge.mergedAt()), seen.undoneBy(),
            merge.undoneAt().map(TokyoClock::at).orElse(null),
            seen.obstacle().map(obstacle -> obstacle.in(languages)).orElse(null), merge.version());
    }
}
