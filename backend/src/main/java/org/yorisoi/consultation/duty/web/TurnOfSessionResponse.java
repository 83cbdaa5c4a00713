package org.yorisoi.consultation.duty.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.consultation.duty.TurnOfSession;

@Schema(name = "TurnOfSession", description = "A session and whose turn it is to send a specialist to it")
public record TurnOfSessionResponse(
    @Schema(required = true) UUID sessionId,
    @Schema(required = true, examples = "2026-12-01") LocalDate date,
    @Schema(required = true, type = SchemaType.STRING, implementation = String.class, pattern = "[0-9]{2}:[0-9]{2}",
        description = "HH:MM in Japan", examples = "13:30") @JsonFormat(pattern = "HH:mm") LocalTime start,
    @Schema(required = true, type = SchemaType.STRING, implementation = String.class, pattern = "[0-9]{2}:[0-9]{2}",
        description = "HH:MM in Japan", examples = "16:00") @JsonFormat(pattern = "HH:mm") LocalTime end,
    @Schema(required = true, description = "The room", examples = "おしゃべり相談室 見本大学病院") String place,
    @Schema(required = true) SessionState state,
    @Schema(required = true) TurnResponse turn) {

    static TurnOfSessionResponse of(TurnOfSession one) {
        SessionView session = one.session();
        return new TurnOfSessionResponse(session.id(), session.date(), session.start(), session.end(), session.roomName(),
            session.state(), TurnResponse.of(one.turn()));
    }
}
