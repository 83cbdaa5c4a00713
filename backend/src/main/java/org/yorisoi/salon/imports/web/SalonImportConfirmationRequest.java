package org.yorisoi.salon.imports.web;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SalonImportConfirmation")
public record SalonImportConfirmationRequest(
    @Schema(description = "Whether to leave out rows with the effect `faulty` or `conflict`; else one such row stops"
        + " everything") @NotNull Boolean skipRows) {
}
