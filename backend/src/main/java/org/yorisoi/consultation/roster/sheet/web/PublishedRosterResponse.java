package org.yorisoi.consultation.roster.sheet.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.RoomMode;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.consultation.roster.sheet.RosterSheet;
import org.yorisoi.consultation.roster.sheet.SheetSession;
import org.yorisoi.consultation.roster.sheet.SheetSupporter;
import org.yorisoi.consultation.roster.sheet.SheetTurn;

@Schema(name = "PublishedRoster", description = "A month's roster (当番表) as the reader may see it")
public record PublishedRosterResponse(
    @Schema(required = true, pattern = Months.PATTERN, examples = "2026-12") String month,
    @Schema(required = true, description = "In the order of time; drafts are left out") List<SessionResponse> sessions) {

    @Schema(name = "PublishedRosterSession")
    public record SessionResponse(
        @Schema(required = true) UUID sessionId,
        @Schema(required = true, examples = "2026-12-01") LocalDate date,
        @Schema(required = true, description = "From 1 for Monday to 7 for Sunday", examples = "2", minimum = "1", maximum = "7")
        int weekday,
        @Schema(required = true, nullable = true, description = "The name of the national holiday, if it is one",
            examples = "文化の日") String holiday,
        @Schema(required = true, type = SchemaType.STRING, implementation = String.class, pattern = "[0-9]{2}:[0-9]{2}",
            description = "HH:MM in Japan", examples = "13:30") @JsonFormat(pattern = "HH:mm") LocalTime start,
        @Schema(required = true, type = SchemaType.STRING, implementation = String.class, pattern = "[0-9]{2}:[0-9]{2}",
            description = "HH:MM in Japan", examples = "16:00") @JsonFormat(pattern = "HH:mm") LocalTime end,
        @Schema(required = true, examples = "おしゃべり相談室 見本大学病院") String room,
        @Schema(required = true) RoomKind kind,
        @Schema(required = true) RoomMode mode,
        @Schema(required = true, nullable = true, description = "The building; null where there is none, as with the hotline",
            examples = "見本大学病院") String place,
        @Schema(required = true, description = "Open or cancelled") SessionState state,
        @Schema(required = true, description = "Whose place is taken; nobody when it is cancelled")
        List<SupporterResponse> supporters,
        @Schema(required = true, description = "How many of the places that it needs are open", examples = "1") int openPlaces,
        @Schema(required = true, nullable = true, description = "Null when it is nobody's turn") TurnResponse turn) {

        static SessionResponse of(SheetSession line) {
            SessionView session = line.session();
            return new SessionResponse(session.id(), session.date(), session.date().getDayOfWeek().getValue(),
                line.holiday() == null ? null : line.holiday().name(), session.start(), session.end(), session.roomName(),
                session.roomKind(), line.mode(), line.place(), session.state(),
                line.supporters().stream().map(SupporterResponse::of).toList(), line.openPlaces(),
                line.turn() == null ? null : TurnResponse.of(line.turn()));
        }
    }

    @Schema(name = "PublishedRosterSupporter")
    public record SupporterResponse(
        @Schema(required = true, nullable = true, description = "Null where the name is") UUID supporterId,
        @Schema(required = true, nullable = true, description = "Null where the reader may not learn it", examples = "見本 花子")
        String name,
        @Schema(required = true, description = "Whether it is the reader herself") boolean own) {

        static SupporterResponse of(SheetSupporter one) {
            return new SupporterResponse(one.supporterId(), one.name(), one.own());
        }
    }

    @Schema(name = "PublishedRosterTurn", description = "The hospital that sends the specialist")
    public record TurnResponse(
        @Schema(required = true) UUID hospitalId,
        @Schema(required = true, examples = "見本大学病院") String hospitalName,
        @Schema(required = true, nullable = true, description = "Null as long as nobody is named, and for who may not see"
            + " specialists", examples = "見本 相談員") String specialistName,
        @Schema(required = true, description = "Whether it is the reader's hospital") boolean own) {

        static TurnResponse of(SheetTurn turn) {
            return new TurnResponse(turn.hospitalId(), turn.hospitalName(), turn.specialistName(), turn.own());
        }
    }

    static PublishedRosterResponse of(RosterSheet sheet) {
        return new PublishedRosterResponse(sheet.month().toString(),
            sheet.sessions().stream().map(SessionResponse::of).toList());
    }
}
