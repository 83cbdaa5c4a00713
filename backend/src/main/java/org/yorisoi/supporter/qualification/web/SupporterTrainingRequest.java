package org.yorisoi.supporter.qualification.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.web.Texts;
import org.yorisoi.supporter.qualification.TrainingEntry;
import org.yorisoi.training.Course;

@Schema(name = "SupporterTrainingRequest", description = "A training that is on no list of participants here")
public record SupporterTrainingRequest(
    @Schema(description = "Its last day", examples = "2022-01-29") @NotNull LocalDate completedOn,
    @Schema(examples = "養成研修会") @NotBlank @Size(max = 200) @PlainText String title,
    @NotNull Course course,
    @Schema(nullable = true, description = "Who held it", examples = "日本サイコオンコロジー学会") @Size(max = 200) @PlainText
    String heldBy) {

    TrainingEntry toEntry() {
        return new TrainingEntry(completedOn, title.strip(), course, Texts.orNull(heldBy));
    }
}
