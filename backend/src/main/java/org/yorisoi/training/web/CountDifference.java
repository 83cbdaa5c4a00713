package org.yorisoi.training.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.training.Counts;

@Schema(name = "CountDifference", description = "Headcounts less names, of each category")
public record CountDifference(
    @Schema(required = true, examples = "2") int peer,
    @Schema(required = true, examples = "0") int medical,
    @Schema(required = true, examples = "-1") int government) {

    static CountDifference of(Counts counts) {
        return new CountDifference(counts.peer(), counts.medical(), counts.government());
    }
}
