package org.yorisoi.supporter.web;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.MergedKind;

@Schema(name = "MergedCount", description = "How much of a kind goes from one entry to the other")
public record MergeCountResponse(
    @Schema(required = true) MergedKind kind,
    @Schema(required = true, examples = "3") long count) {

    static List<MergeCountResponse> of(Map<MergedKind, Long> numbers) {
        return numbers.entrySet().stream().sorted(Map.Entry.comparingByKey())
            .map(entry -> new MergeCountResponse(entry.getKey(), entry.getValue())).toList();
    }
}
