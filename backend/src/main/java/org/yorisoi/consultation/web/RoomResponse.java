package org.yorisoi.consultation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.ConsultationRoom;
import org.yorisoi.consultation.RoomDetails;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.RoomMode;
import org.yorisoi.consultation.RoomSchedule;
import org.yorisoi.consultation.RoomSeen;
import org.yorisoi.hospital.HospitalPlace;

@Schema(name = "Room", description = "A consultation room (相談室), or the hotline")
public record RoomResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "がんピアおしゃべり相談室 銀杏大学病院（見本）") String name,
    @Schema(required = true, nullable = true, examples = "いちょうだいがくびょういん") String kana,
    @Schema(required = true) RoomKind kind,
    @Schema(required = true) RoomMode mode,
    @Schema(required = true, nullable = true, description = "Null when no hospital holds it") RoomHospital hospital,
    @Schema(required = true, nullable = true) RoomVenueBody venue,
    @Schema(required = true, nullable = true, description = "Null: every session is announced by itself")
    ScheduleShown schedule,
    @Schema(required = true, description = "How long one visitor is listened to, in minutes", examples = "40")
    int slotMinutes,
    @Schema(required = true, description = "How many supporters a session needs", examples = "2") int supportersNeeded,
    @Schema(required = true, description = "Never more than these", examples = "3") int supportersMost,
    @Schema(required = true) BookingRuleBody booking,
    @Schema(required = true, nullable = true) HowToBookBody howToBook,
    @Schema(required = true, nullable = true, description = "What awaits somebody who comes",
        examples = "お二人のピア・サポーターがお話をうかがいます") String expectation,
    @Schema(required = true, description = "The first day", examples = "2020-04-01") LocalDate openFrom,
    @Schema(required = true, nullable = true, description = "The last day; null while there is no end in sight",
        examples = "2027-03-31") LocalDate openTo,
    @Schema(required = true, description = "Its next published sessions, cancelled ones too, in the order of time: three in"
        + " the list, twelve of one room") List<NextSessionResponse> nextSessions,
    @Schema(required = true, description = "Version for `If-Match`", examples = "3") long version) {

    static RoomResponse of(RoomSeen seen) {
        ConsultationRoom room = seen.room();
        RoomDetails details = room.details();
        return new RoomResponse(room.id(), details.name(), details.kana(), details.kind(), details.mode(),
            RoomHospital.of(seen.hospital()), RoomVenueBody.of(details.venue()),
            room.schedule().map(ScheduleShown::of).orElse(null), details.slotMinutes(), details.staffing().needed(),
            details.staffing().most(), BookingRuleBody.of(details.booking()), HowToBookBody.of(details.howToBook()),
            details.expectation(), details.openFrom(), details.openTo(),
            seen.next().stream().map(NextSessionResponse::of).toList(), room.version());
    }

    @Schema(name = "RoomHospital", description = "The hospital whose room it is")
    public record RoomHospital(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "銀杏大学病院（見本）") String name,
        @Schema(required = true, nullable = true, examples = "熊本県熊本市中央区見本町1-1") String address,
        @Schema(required = true, nullable = true, description = "Degrees north, WGS 84", examples = "32.797") Double latitude,
        @Schema(required = true, nullable = true, description = "Degrees east, WGS 84", examples = "130.711")
        Double longitude,
        @Schema(required = true, nullable = true, description = "Of its cancer consultation support centre",
            examples = "096-000-0001") String telephone) {

        static RoomHospital of(HospitalPlace place) {
            return place == null ? null : new RoomHospital(place.id(), place.name(), place.address(), place.latitude(),
                place.longitude(), place.telephone());
        }
    }

    @Schema(name = "RoomSchedule", description = "When a room is usually held")
    public record ScheduleShown(
        @Schema(required = true, description = "As its people wrote it", examples = "第1・3火曜 13:00〜15:20") String text,
        @Schema(required = true, nullable = true, description = "As it was understood; null when every session is added by"
            + " hand", examples = "毎月第1・第3火曜日 13:00〜15:20") String japanese,
        @Schema(required = true, nullable = true, examples = "1st and 3rd Tuesday of every month, 13:00–15:20")
        String english) {

        static ScheduleShown of(RoomSchedule schedule) {
            return new ScheduleShown(schedule.text(), schedule.japanese(), schedule.english());
        }
    }
}
