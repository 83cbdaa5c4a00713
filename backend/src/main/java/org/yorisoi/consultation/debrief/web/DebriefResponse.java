package org.yorisoi.consultation.debrief.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.debrief.Debrief;
import org.yorisoi.consultation.debrief.DebriefSeen;
import org.yorisoi.consultation.debrief.ObserverFunction;
import org.yorisoi.consultation.debrief.SupporterDebriefed;
import org.yorisoi.platform.time.TokyoClock;

@Schema(name = "Debrief", description = "The debrief (振り返り) of a session, written or still to be")
public record DebriefResponse(
    @Schema(required = true) UUID sessionId,
    @Schema(required = true, description = "The day of the session", examples = "2026-11-20") LocalDate date,
    @Schema(required = true, examples = "見本大学病院 がんピアおしゃべり相談室") String roomName,
    @Schema(required = true) RoomKind roomKind,
    @Schema(required = true, description = "As long as it is false, the rest says only who can be asked") boolean written,
    @Schema(required = true, nullable = true, description = "When it was written", examples = "2026-11-20T16:20:00+09:00")
    OffsetDateTime writtenAt,
    @Schema(required = true, nullable = true, description = "When it was last changed", examples = "2026-11-20T16:20:00+09:00")
    OffsetDateTime changedAt,
    @Schema(required = true, description = "Those on duty") List<Supporter> supporters,
    @Schema(required = true, nullable = true, description = "The hospital whose turn it was; null without one",
        examples = "見本大学病院") String hospitalName,
    @Schema(required = true) boolean specialistPresent,
    @Schema(required = true, nullable = true, description = "Null: nobody of the government was there")
    ObserverFunction observer,
    @Schema(required = true, nullable = true, description = "Null until it is written",
        examples = "沈黙が続いたときの待ち方について話し合った") String points,
    @Schema(required = true) boolean supervisionNeeded,
    @Schema(required = true, description = "Version for `If-Match`; 0 until it is written", examples = "1") long version) {

    @Schema(name = "DebriefedSupporter")
    public record Supporter(
        @Schema(required = true) UUID supporterId,
        @Schema(required = true, description = "Of registration", examples = "12") int number,
        @Schema(required = true, nullable = true, description = "Null where the caller may not learn it, or she has left",
            examples = "見本 はな") String name,
        @Schema(required = true, description = "Whether she was at the debrief") boolean present,
        @Schema(required = true, nullable = true, description = "0 not at all, 1 a little, 2 much, 3 too much; null: not asked",
            examples = "1") Integer strain,
        @Schema(required = true, nullable = true, examples = "帰り道に少し引きずった") String note) {

        static Supporter of(DebriefSeen.Participant one) {
            SupporterDebriefed said = one.debriefed();
            return new Supporter(one.supporterId(), one.number(), one.name(), said != null && said.present(),
                said == null ? null : said.strain(), said == null ? null : said.note());
        }
    }

    static DebriefResponse of(DebriefSeen seen) {
        Debrief debrief = seen.debrief();
        boolean written = debrief != null;
        return new DebriefResponse(seen.session().id(), seen.session().date(), seen.session().roomName(),
            seen.session().roomKind(), written, written ? at(debrief.writtenAt()) : null,
            written ? at(debrief.changedAt()) : null, seen.supporters().stream().map(Supporter::of).toList(),
            seen.turnName(), written && debrief.hospitalId() != null, written ? debrief.observer() : null,
            written ? debrief.points() : null, written && debrief.isSupervisionNeeded(), seen.version());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atZone(TokyoClock.ZONE).toOffsetDateTime();
    }
}
