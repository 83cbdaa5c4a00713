package org.yorisoi.training.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.training.Counts;

@Schema(name = "TotalledCounts", description = "How many, of each category and in all")
public record TotalledCounts(
    @Schema(required = true, description = "ピア", examples = "15") int peer,
    @Schema(required = true, description = "医療者", examples = "18") int medical,
    @Schema(required = true, description = "行政", examples = "4") int government,
    @Schema(required = true, examples = "37") int total) {

    static TotalledCounts of(Counts counts) {
        return new TotalledCounts(counts.peer(), counts.medical(), counts.government(), counts.total());
    }
}
