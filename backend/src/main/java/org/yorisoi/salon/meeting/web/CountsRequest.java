package org.yorisoi.salon.meeting.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.salon.meeting.MeetingCounts;

@Schema(name = "MeetingCountsRequest",
    description = "`new` and `returning` add up to the same as `patient`, `family`, `bereaved` and `other`")
public record CountsRequest(
    @Schema(description = "新規: visitors who came for the first time", examples = "2")
    @JsonProperty("new") @NotNull @Min(0) @Max(999) Integer newcomers,
    @Schema(description = "継続: visitors who had come before", examples = "7")
    @NotNull @Min(0) @Max(999) Integer returning,
    @Schema(description = "患者", examples = "5") @NotNull @Min(0) @Max(999) Integer patient,
    @Schema(description = "家族", examples = "2") @NotNull @Min(0) @Max(999) Integer family,
    @Schema(description = "遺族", examples = "1") @NotNull @Min(0) @Max(999) Integer bereaved,
    @Schema(description = "その他", examples = "1") @NotNull @Min(0) @Max(999) Integer other,
    @Schema(description = "ピア・サポーター who were there for the visitors; not among them", examples = "2")
    @NotNull @Min(0) @Max(999) Integer supporters,
    @Schema(nullable = true, description = "For those who keep the salon; nobody else reads it",
        examples = "就労の話題が多かった") @Size(max = 2000) @PlainText String note) {

    MeetingCounts toCounts() {
        return new MeetingCounts(newcomers, returning, patient, family, bereaved, other, supporters);
    }
}
