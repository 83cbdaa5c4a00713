package org.yorisoi.consultation.record.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.RoomMode;
import org.yorisoi.consultation.record.Outcome;
import org.yorisoi.consultation.record.RecordDetails;
import org.yorisoi.consultation.record.RecordSeen;
import org.yorisoi.consultation.record.Topic;
import org.yorisoi.consultation.record.Visit;
import org.yorisoi.consultation.record.VisitorAgeBand;
import org.yorisoi.consultation.record.VisitorSex;
import org.yorisoi.consultation.record.VisitorStandpoint;
import org.yorisoi.salon.Cancer;

@Schema(name = "ConsultationRecord", description = "What one visitor or caller was listened to about (相談記録). Anonymous")
public record RecordResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) UUID sessionId,
    @Schema(required = true, description = "The day of the session", examples = "2026-11-20") LocalDate date,
    @Schema(required = true) UUID roomId,
    @Schema(required = true, examples = "見本大学病院 がんピアおしゃべり相談室") String roomName,
    @Schema(required = true) RoomKind roomKind,
    @Schema(required = true, description = "How somebody was listened to") RoomMode mode,
    @Schema(required = true, description = "相談時間 in minutes", examples = "40") int minutes,
    @Schema(required = true) VisitorStandpoint standpoint,
    @Schema(required = true) VisitorAgeBand ageBand,
    @Schema(required = true, nullable = true, description = "Null: not told") VisitorSex sex,
    @Schema(required = true, nullable = true, description = "Null: not told") Cancer cancer,
    @Schema(required = true) Visit visit,
    @Schema(required = true, description = "At least one") List<Topic> topics,
    @Schema(required = true) Outcome outcome,
    @Schema(required = true, nullable = true, examples = "仕事に戻る時期を迷っておられた") String note,
    @Schema(required = true, description = "Version for `If-Match`", examples = "0") long version) {

    static RecordResponse of(RecordSeen seen) {
        RecordDetails d = seen.record().details();
        return new RecordResponse(seen.record().id(), seen.record().sessionId(), seen.date(), seen.roomId(), seen.roomName(),
            seen.roomKind(), d.mode(), d.minutes(), d.standpoint(), d.ageBand(), d.sex(), d.cancer(), d.visit(),
            d.topics().stream().sorted().toList(), d.outcome(), d.note(), seen.record().version());
    }
}
