package org.yorisoi.consultation.reservation.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.reservation.NewReservation;
import org.yorisoi.platform.problem.PlainText;

@Schema(name = "ReservationRequest", description = "A slot for a visitor, who is never named")
public record ReservationRequest(
    @NotNull UUID slotId,
    @Schema(description = "Your own reference for the visitor: a number or a code that tells nobody else who it is. What looks"
        + " like a name, a telephone number or a mail address is refused with `looks_personal`", examples = "A-0123")
    @NotBlank @Size(max = 64) @PlainText String reference,
    @Schema(nullable = true, description = "Whose visitor it is. Null: the caller's own hospital's; from the support centre, no"
        + " hospital's") UUID hospitalId,
    @Schema(nullable = true, description = "For how many minutes the slot is held, unless it is confirmed; null means"
        + " 15", examples = "15") @Min(1) @Max(120) Integer holdMinutes,
    @Schema(nullable = true, description = "Confirmed at once instead of held; null means no") Boolean confirmed) {

    private static final int USUAL_HOLD = 15;

    NewReservation toReservation() {
        return new NewReservation(slotId, hospitalId, reference.strip(), Boolean.TRUE.equals(confirmed) ? null
            : Duration.ofMinutes(holdMinutes == null ? USUAL_HOLD : holdMinutes));
    }
}
