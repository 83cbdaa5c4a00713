package org.yorisoi.consultation.reservation.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.reservation.FreeSlot;

@Schema(name = "FreeSlot", description = "A slot that can be reserved now")
public record FreeSlotResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) UUID sessionId,
    @Schema(required = true) UUID roomId,
    @Schema(required = true, examples = "がんピアおしゃべり相談室 銀杏大学病院（見本）") String roomName,
    @Schema(required = true, nullable = true, description = "Whose room it is; null for a room of no hospital",
        examples = "銀杏大学病院（見本）") String hospitalName,
    @Schema(required = true, examples = "2026-12-08") LocalDate date,
    @Schema(required = true, description = "HH:MM in Japan", pattern = Shown.TIME, examples = "13:40") String startTime,
    @Schema(required = true, description = "HH:MM in Japan", pattern = Shown.TIME, examples = "14:20") String endTime,
    @Schema(required = true, description = "The first instant at which it can no longer be booked",
        examples = "2026-12-05T17:00:00+09:00") OffsetDateTime bookingClosesAt) {

    static FreeSlotResponse of(FreeSlot free) {
        return new FreeSlotResponse(free.slot().id(), free.session().id(), free.session().roomId(), free.roomName(),
            free.hospitalName(), free.session().date(), Shown.time(free.slot().time().start()),
            Shown.time(free.slot().time().end()), Shown.at(free.session().bookingClosesAt()));
    }
}
