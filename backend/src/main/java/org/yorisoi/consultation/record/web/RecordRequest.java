package org.yorisoi.consultation.record.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.RoomMode;
import org.yorisoi.consultation.record.Outcome;
import org.yorisoi.consultation.record.RecordDetails;
import org.yorisoi.consultation.record.Topic;
import org.yorisoi.consultation.record.Visit;
import org.yorisoi.consultation.record.VisitorAgeBand;
import org.yorisoi.consultation.record.VisitorSex;
import org.yorisoi.consultation.record.VisitorStandpoint;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.web.Texts;
import org.yorisoi.salon.Cancer;

@Schema(name = "ConsultationRecordRequest", description = "Date and room are those of the session; there is no place for a name")
public record RecordRequest(
    @Schema(description = "How somebody was listened to") @NotNull RoomMode mode,
    @Schema(description = "相談時間 in minutes", examples = "40") @NotNull @Min(1) @Max(600) Integer minutes,
    @NotNull VisitorStandpoint standpoint,
    @NotNull VisitorAgeBand ageBand,
    @Schema(nullable = true, description = "Null: not told") VisitorSex sex,
    @Schema(nullable = true, description = "Of the visitor, or of the person she came about; null: not told") Cancer cancer,
    @NotNull Visit visit,
    @Schema(description = "All that were talked about") @NotNull @Size(min = 1, max = 11) Set<@NotNull Topic> topics,
    @NotNull Outcome outcome,
    @Schema(nullable = true, description = "For those who attended and the supervision group. What looks like a name, a"
        + " telephone number or a mail address is refused with `looks_personal`, unless `noteChecked`",
        examples = "仕事に戻る時期を迷っておられた") @Size(max = 2000) @PlainText String note,
    @Schema(nullable = true, description = "The writer has looked at the note once more: it identifies nobody")
    Boolean noteChecked) {

    RecordDetails toDetails() {
        return new RecordDetails(mode, minutes, standpoint, ageBand, sex, cancer, visit, topics, outcome, Texts.orNull(note));
    }

    boolean isChecked() {
        return Boolean.TRUE.equals(noteChecked);
    }
}
