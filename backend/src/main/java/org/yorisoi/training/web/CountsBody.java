package org.yorisoi.training.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.training.Counts;

@Schema(name = "Headcounts", description = "How many took part, of each category")
public record CountsBody(
    @Schema(description = "ピア", examples = "15") @NotNull @Min(0) @Max(9999) Integer peer,
    @Schema(description = "医療者", examples = "18") @NotNull @Min(0) @Max(9999) Integer medical,
    @Schema(description = "行政", examples = "4") @NotNull @Min(0) @Max(9999) Integer government) {

    static CountsBody of(Counts counts) {
        return new CountsBody(counts.peer(), counts.medical(), counts.government());
    }

    Counts toCounts() {
        return new Counts(peer, medical, government);
    }
}
