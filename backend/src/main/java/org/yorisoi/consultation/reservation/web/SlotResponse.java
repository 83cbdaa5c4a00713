package org.yorisoi.consultation.reservation.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.reservation.SlotSeen;
import org.yorisoi.consultation.reservation.SlotState;

@Schema(name = "Slot", description = "A time at which one visitor is listened to (相談枠)")
public record SlotResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) UUID sessionId,
    @Schema(required = true, description = "HH:MM in Japan", pattern = Shown.TIME, examples = "13:40") String startTime,
    @Schema(required = true, description = "HH:MM in Japan", pattern = Shown.TIME, examples = "14:20") String endTime,
    @Schema(required = true) SlotState state,
    @Schema(required = true, nullable = true, description = "Who has it; null when nobody has, and when it is another"
        + " hospital's") ReservationResponse reservation,
    @Schema(required = true, description = "Version for `If-Match`", examples = "0") long version) {

    static SlotResponse of(SlotSeen seen) {
        return new SlotResponse(seen.slot().id(), seen.slot().sessionId(), Shown.time(seen.slot().time().start()),
            Shown.time(seen.slot().time().end()), seen.state(),
            seen.reservation() == null ? null : ReservationResponse.of(seen.reservation()), seen.slot().version());
    }
}
