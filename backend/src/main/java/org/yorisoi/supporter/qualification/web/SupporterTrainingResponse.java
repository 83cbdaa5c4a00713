package org.yorisoi.supporter.qualification.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.qualification.SupporterTraining;
import org.yorisoi.supporter.qualification.TrainingEntry;
import org.yorisoi.training.Course;

@Schema(name = "SupporterTraining", description = "A training that was entered by hand")
public record SupporterTrainingResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, description = "Its last day", examples = "2022-01-29") LocalDate completedOn,
    @Schema(required = true, examples = "養成研修会") String title,
    @Schema(required = true) Course course,
    @Schema(required = true, nullable = true, description = "Who held it", examples = "日本サイコオンコロジー学会") String heldBy,
    @Schema(required = true, description = "Version for `If-Match`", examples = "3") long version) {

    static SupporterTrainingResponse of(SupporterTraining training) {
        TrainingEntry entry = training.entry();
        return new SupporterTrainingResponse(training.id(), entry.completedOn(), entry.title(), entry.course(),
            entry.heldBy(), training.version());
    }
}
