package org.yorisoi.consultation.duty.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TurnRequest")
record TurnRequest(
    @Schema(description = "The hospital that sends a specialist") @NotNull UUID hospitalId,
    @Schema(nullable = true, description = "Whom it sends, if it is known; one of its own who works there on that day")
    UUID specialistId) {
}
