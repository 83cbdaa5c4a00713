package org.yorisoi.supporter.web;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SupporterMunicipalities", description = "Where supporters live")
public record SupporterMunicipalitiesResponse(
    @Schema(required = true, description = "In the order of names") List<Item> items) {

    @Schema(name = "SupporterMunicipality")
    public record Item(
        @Schema(required = true, examples = "熊本市中央区") String municipality,
        @Schema(required = true, description = "How many supporters live there", examples = "12") long supporters) {
    }

    static SupporterMunicipalitiesResponse of(Map<String, Long> counts) {
        return new SupporterMunicipalitiesResponse(counts.entrySet().stream()
            .map(count -> new Item(count.getKey(), count.getValue())).toList());
    }
}
