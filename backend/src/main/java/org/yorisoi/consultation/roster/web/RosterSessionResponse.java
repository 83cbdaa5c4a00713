package org.yorisoi.consultation.roster.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.consultation.duty.Duty;
import org.yorisoi.consultation.duty.DutyState;
import org.yorisoi.consultation.roster.Draft;
import org.yorisoi.consultation.roster.RosterSeen;

@Schema(name = "RosterSession", description = "A session of the month with who is planned there")
public record RosterSessionResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "2026-12-01") LocalDate date,
    @Schema(required = true, description = "HH:MM in Japan", pattern = PATTERN, examples = "13:00") String startTime,
    @Schema(required = true, description = "HH:MM in Japan", pattern = PATTERN, examples = "15:20") String endTime,
    @Schema(required = true) UUID roomId,
    @Schema(required = true, examples = "がんピアおしゃべり相談室 銀杏大学病院（見本）") String roomName,
    @Schema(required = true) RoomKind roomKind,
    @Schema(required = true) SessionState state,
    @Schema(required = true, description = "Over: it shows who was there, and nobody plans it any more") boolean past,
    @Schema(required = true, description = "How many supporters it needs", examples = "2") int needed,
    @Schema(required = true, description = "Never more than these", examples = "3") int most,
    @Schema(required = true, description = "Whether it wants a hospital's specialist; a shift of the hotline doesn't")
    boolean wantsSpecialist,
    @Schema(required = true) List<PlaceBody> supporters,
    @Schema(required = true, nullable = true) PlaceBody specialist,
    @Schema(required = true, description = "What everybody was told so far") List<Told> told,
    @Schema(required = true, nullable = true, description = "Whose turn was told so far") UUID toldHospitalId) {

    private static final String PATTERN = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    @Schema(name = "RosterTold", description = "What became of asking a supporter")
    public record Told(@Schema(required = true) UUID supporterId, @Schema(required = true) DutyState state) {
    }

    static RosterSessionResponse of(RosterSeen seen, SessionView session, boolean past) {
        List<Duty> duties = seen.situation().standing().duties().getOrDefault(session.id(), List.of());
        UUID turn = seen.situation().standing().turns().get(session.id());
        Draft.Places places = past ? was(duties, turn) : seen.draft().of(session.id());
        return new RosterSessionResponse(session.id(), session.date(), session.start().toString(), session.end().toString(),
            session.roomId(), session.roomName(), session.roomKind(), session.state(), past, session.supportersNeeded(),
            session.supportersMost(), session.roomKind() != RoomKind.HOTLINE,
            places.supporters().stream().map(PlaceBody::of).toList(), PlaceBody.of(places.specialist()),
            duties.stream().map(duty -> new Told(duty.supporterId(), duty.state())).toList(), turn);
    }

    private static Draft.Places was(List<Duty> duties, UUID turn) {
        return new Draft.Places(duties.stream().filter(duty -> duty.state().takesPlace())
            .map(duty -> new Draft.Place(duty.supporterId(), true)).toList(), turn == null ? null : new Draft.Place(turn, true));
    }
}
