package org.yorisoi.consultation.reservation.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WaitingReservationRequest", description = "Which slot somebody who waits is given")
public record WaitingReservationRequest(
    @Schema(description = "A slot of the same session that is free") @NotNull UUID slotId) {
}
