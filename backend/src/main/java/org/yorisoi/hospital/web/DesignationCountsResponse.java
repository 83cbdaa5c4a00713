package org.yorisoi.hospital.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.hospital.DesignationCounts;

@Schema(name = "DesignationCounts", description = "How many hospitals were designated on a day")
public record DesignationCountsResponse(
    @Schema(required = true) LocalDate on,
    @Schema(required = true, examples = "1") long national,
    @Schema(required = true, examples = "6") long regional,
    @Schema(required = true, examples = "14") long prefectural,
    @Schema(required = true, examples = "21") long total) {

    static DesignationCountsResponse of(DesignationCounts counts) {
        return new DesignationCountsResponse(counts.on(), counts.national(), counts.regional(), counts.prefectural(),
            counts.total());
    }
}
