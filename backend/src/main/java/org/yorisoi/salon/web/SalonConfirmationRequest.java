package org.yorisoi.salon.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SalonConfirmation")
public record SalonConfirmationRequest(
    @Schema(nullable = true, description = "When somebody made sure; today when null", examples = "2026-11-20")
    LocalDate on) {
}
