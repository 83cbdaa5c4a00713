package org.yorisoi.consultation.record;

import java.time.LocalDate;
import java.util.UUID;
import org.yorisoi.consultation.RoomKind;

/** A record with when and where it was. */
public record RecordSeen(ConsultationRecord record, LocalDate date, UUID roomId, String roomName, RoomKind roomKind) {
}
