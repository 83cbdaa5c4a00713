package org.yorisoi.consultation.supervision.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.supervision.SupervisionCase;
import org.yorisoi.consultation.supervision.SupervisionCaseSeen;
import org.yorisoi.consultation.supervision.SupervisionState;
import org.yorisoi.platform.time.TokyoClock;

@Schema(name = "SupervisionCase", description = "A session whose debrief asks for supervision (スーパーバイズ)")
public record SupervisionCaseResponse(
    @Schema(required = true) UUID sessionId,
    @Schema(required = true, description = "The day of the session", examples = "2026-11-20") LocalDate date,
    @Schema(required = true, examples = "見本大学病院 がんピアおしゃべり相談室") String roomName,
    @Schema(required = true) RoomKind roomKind,
    @Schema(required = true) SupervisionState state,
    @Schema(required = true, examples = "2026-11-20T16:20:00+09:00") OffsetDateTime askedAt,
    @Schema(required = true, nullable = true, description = "How the account is called that sees, or saw, to it",
        examples = "見本 センター") String takenBy,
    @Schema(required = true, nullable = true, examples = "2026-11-21T09:00:00+09:00") OffsetDateTime takenAt,
    @Schema(required = true, nullable = true, examples = "2026-11-25T11:00:00+09:00") OffsetDateTime doneAt,
    @Schema(required = true, nullable = true, description = "What came of it", examples = "電話で話を聞き、次の当番は一回休むことにした")
    String note,
    @Schema(required = true, description = "Version for `If-Match`", examples = "1") long version) {

    static SupervisionCaseResponse of(SupervisionCaseSeen seen) {
        SupervisionCase one = seen.supervision();
        return new SupervisionCaseResponse(one.sessionId(), seen.date(), seen.roomName(), seen.roomKind(), one.state(),
            at(one.askedAt()), seen.takenByName(), at(one.takenAt()), at(one.doneAt()), one.note(), one.version());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atZone(TokyoClock.ZONE).toOffsetDateTime();
    }
}
