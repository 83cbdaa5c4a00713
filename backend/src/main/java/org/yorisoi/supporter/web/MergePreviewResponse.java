package org.yorisoi.supporter.web;

import java.util.List;
import java.util.Locale;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.MergePreview;

@Schema(name = "SupporterMergePreview", description = "What merging two entries would mean")
public record MergePreviewResponse(
    @Schema(required = true, description = "What would go to the kept entry; only kinds of which there is something")
    List<MergeCountResponse> moving,
    @Schema(required = true, description = "Why they can't be merged as things stand, and what to do about it; empty when they"
        + " can") List<String> obstacles,
    @Schema(required = true, description = "The months for which it has to be said whose answer counts",
        examples = "[\"2026-12\"]") List<String> answeredByBoth,
    @Schema(required = true, description = "Whether it has to be said by which account she signs in")
    boolean bothHaveAccounts) {

    static MergePreviewResponse of(MergePreview preview, List<Locale> languages) {
        return new MergePreviewResponse(MergeCountResponse.of(preview.moving()),
            preview.obstacles().stream().map(obstacle -> obstacle.in(languages)).toList(),
            preview.answeredByBoth().stream().map(YearMonth::toString).toList(), preview.bothHaveAccounts());
    }
}
