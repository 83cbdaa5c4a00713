package org.yorisoi.consultation.record;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.RoomMode;

/**
 * A session whose day has come, and what was written of it.
 *
 * @param roomMode how the room listens to people as a rule
 * @param records how many consultations, or calls, were recorded
 * @param unvisited whether somebody has said that nobody came
 * @param debriefed whether its debrief is written
 */
public record AttendedSession(UUID id, LocalDate date, LocalTime start, LocalTime end, UUID roomId, String roomName,
                              RoomKind roomKind, RoomMode roomMode, int slotMinutes, int records, boolean unvisited,
                              boolean debriefed) {
}
