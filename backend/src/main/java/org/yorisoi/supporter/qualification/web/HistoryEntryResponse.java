package org.yorisoi.supporter.qualification.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.qualification.Effect;
import org.yorisoi.supporter.qualification.HistoryEntry;
import org.yorisoi.supporter.qualification.Qualification;
import org.yorisoi.training.Course;

@Schema(name = "TrainingHistoryEntry", description = "A training of a supporter, and what it did for her qualification")
public record HistoryEntryResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, description = "`programme`: she was recognised on the list of a training of this programme;"
        + " `entered`: entered by hand") HistoryEntry.Source source,
    @Schema(required = true, description = "The training's last day", examples = "2022-01-29") LocalDate completedOn,
    @Schema(required = true, examples = "養成研修会") String title,
    @Schema(required = true) Course course,
    @Schema(required = true, nullable = true, description = "Who held it; null for the programme's own",
        examples = "日本サイコオンコロジー学会") String heldBy,
    @Schema(required = true, nullable = true, description = "The programme's training; null for what was entered by hand")
    UUID trainingId,
    @Schema(required = true) Effect effect,
    @Schema(required = true, nullable = true, description = "The last day of the qualification after it, extensions"
        + " included; null when there was none", examples = "2024-03-31") LocalDate validUntil,
    @Schema(required = true, nullable = true, description = "Version for `If-Match` of what was entered by hand; null for the"
        + " programme's own, which are changed where the training is", examples = "3") Long version) {

    static HistoryEntryResponse of(HistoryEntry entry, Qualification.Step step) {
        return new HistoryEntryResponse(entry.id(), entry.source(), entry.completedOn(), entry.title(), entry.course(),
            entry.heldBy(), entry.trainingId(), step.effect(), step.validUntil(), entry.version());
    }
}
