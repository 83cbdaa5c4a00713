package org.yorisoi.consultation.reservation.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReservationMoveRequest", description = "Where a reservation is moved to")
public record ReservationMoveRequest(
    @Schema(description = "A slot that is free, of any session") @NotNull UUID slotId) {
}
