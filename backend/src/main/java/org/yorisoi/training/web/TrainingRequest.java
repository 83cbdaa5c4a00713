package org.yorisoi.training.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.web.Texts;
import org.yorisoi.training.Delivery;
import org.yorisoi.training.TrainingDetails;
import org.yorisoi.training.TrainingKind;

@Schema(name = "TrainingRequest")
public record TrainingRequest(
    @Schema(description = "`foundation` 養成, `follow_up` フォローアップ") @NotNull TrainingKind kind,
    @Schema(examples = "フォローアップ研修会") @NotBlank @Size(max = 200) @PlainText String title,
    @Schema(description = "Each day once, from 1980 to 2100") @NotNull @Size(min = 1, max = 10)
    List<@NotNull LocalDate> dates,
    @Schema(description = "`in_person` 対面, `online` オンライン, `both` 併用") @NotNull Delivery delivery,
    @Schema(nullable = true, examples = "県庁 会議室") @Size(max = 200) @PlainText String place,
    @Schema(description = "Who leads it") @NotNull @Size(max = 50)
    List<@NotBlank @Size(max = 100) @PlainText String> facilitators,
    @Schema(description = "As they stand below the published table") @NotNull @Size(max = 20)
    List<@NotBlank @Size(max = 500) @PlainText String> footnotes,
    @Schema(description = "Whether people may apply; then the training is shown to the public")
    @NotNull Boolean openForApplication,
    @Schema(nullable = true, description = "How to apply", examples = "電話 096-000-0000")
    @Size(max = 2000) @PlainText String application) {

    TrainingDetails toDetails() {
        return new TrainingDetails(kind, title.strip(), dates.stream().sorted().toList(), delivery, Texts.orNull(place),
            facilitators.stream().map(String::strip).toList(), footnotes.stream().map(String::strip).toList(),
            openForApplication, Texts.orNull(application));
    }
}
