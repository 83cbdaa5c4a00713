package org.yorisoi.consultation.record.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.RoomMode;
import org.yorisoi.consultation.record.AttendedSession;

@Schema(name = "AttendedSession", description = "A session whose day has come, and what was written of it")
public record AttendedSessionResponse(
    @Schema(required = true, description = "Of the session") UUID id,
    @Schema(required = true, examples = "2026-11-20") LocalDate date,
    @Schema(required = true, type = SchemaType.STRING, implementation = String.class, pattern = "[0-9]{2}:[0-9]{2}",
        description = "HH:MM in Japan", examples = "13:30") @JsonFormat(pattern = "HH:mm") LocalTime start,
    @Schema(required = true, type = SchemaType.STRING, implementation = String.class, pattern = "[0-9]{2}:[0-9]{2}",
        description = "HH:MM in Japan", examples = "16:00") @JsonFormat(pattern = "HH:mm") LocalTime end,
    @Schema(required = true) UUID roomId,
    @Schema(required = true, examples = "見本大学病院 がんピアおしゃべり相談室") String roomName,
    @Schema(required = true) RoomKind roomKind,
    @Schema(required = true, description = "How people are listened to there as a rule") RoomMode roomMode,
    @Schema(required = true, description = "How long one visitor is listened to as a rule, in minutes", examples = "40")
    int slotMinutes,
    @Schema(required = true, description = "How many consultations, or calls, were recorded", examples = "3") int records,
    @Schema(required = true, description = "Whether somebody has said that nobody came") boolean nobodyCame,
    @Schema(required = true, description = "Whether its debrief is written") boolean debriefed) {

    static AttendedSessionResponse of(AttendedSession s) {
        return new AttendedSessionResponse(s.id(), s.date(), s.start(), s.end(), s.roomId(), s.roomName(), s.roomKind(),
            s.roomMode(), s.slotMinutes(), s.records(), s.unvisited(), s.debriefed());
    }
}
