package org.yorisoi.salon.web;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SalonMunicipalities", description = "Where salons have venues")
public record MunicipalitiesResponse(@Schema(required = true, description = "In the order of names") List<Item> items) {

    @Schema(name = "SalonMunicipality")
    public record Item(
        @Schema(required = true, examples = "阿蘇市") String municipality,
        @Schema(required = true, description = "How many salons have a venue there", examples = "2") long salons) {
    }

    static MunicipalitiesResponse of(Map<String, Long> counts) {
        return new MunicipalitiesResponse(counts.entrySet().stream()
            .map(count -> new Item(count.getKey(), count.getValue())).toList());
    }
}
