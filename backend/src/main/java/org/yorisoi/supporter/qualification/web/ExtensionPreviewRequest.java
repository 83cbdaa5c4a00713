package org.yorisoi.supporter.qualification.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.qualification.ExtendedValidity;

@Schema(name = "QualificationExtensionPreviewRequest")
public record ExtensionPreviewRequest(
    @Schema(description = "First of the last days that are meant", examples = "2027-03-01") @NotNull LocalDate endingFrom,
    @Schema(description = "Last of the last days that are meant", examples = "2027-03-31") @NotNull LocalDate endingTo,
    @Schema(description = "The last day instead; after `endingTo`", examples = "2028-03-31") @NotNull LocalDate newLastDay) {

    ExtendedValidity toValidity() {
        return new ExtendedValidity(endingFrom, endingTo, newLastDay);
    }
}
