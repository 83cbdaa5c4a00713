package org.yorisoi.supporter.qualification.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.supporter.qualification.ExtendedValidity;

@Schema(name = "QualificationExtensionRequest")
public record ExtensionRequest(
    @Schema(description = "First of the last days that are meant", examples = "2027-03-01") @NotNull LocalDate endingFrom,
    @Schema(description = "Last of the last days that are meant", examples = "2027-03-31") @NotNull LocalDate endingTo,
    @Schema(description = "The last day instead; after `endingTo`", examples = "2028-03-31") @NotNull LocalDate newLastDay,
    @Schema(description = "Why; the supporters concerned read it", examples = "感染症流行のため研修会を開催できなかった")
    @NotBlank @Size(max = 500) @PlainText String reason,
    @Schema(description = "How many people the preview said; when it is no longer so, nothing is done", examples = "8")
    @NotNull @Min(0) Integer people) {

    ExtendedValidity toValidity() {
        return new ExtendedValidity(endingFrom, endingTo, newLastDay);
    }
}
