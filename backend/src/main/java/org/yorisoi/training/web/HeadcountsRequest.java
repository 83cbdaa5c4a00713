package org.yorisoi.training.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.web.Texts;
import org.yorisoi.training.Counts;

@Schema(name = "HeadcountsRequest")
public record HeadcountsRequest(
    @Schema(nullable = true, description = "Null when nobody counted") @Valid CountsBody headcounts,
    @Schema(nullable = true, description = "Why headcounts and names differ; kept only while they do",
        examples = "当日参加の2名は記名なし") @Size(max = 500) @PlainText String differenceReason) {

    Counts toCounts() {
        return headcounts == null ? null : headcounts.toCounts();
    }

    String reason() {
        return Texts.orNull(differenceReason);
    }
}
