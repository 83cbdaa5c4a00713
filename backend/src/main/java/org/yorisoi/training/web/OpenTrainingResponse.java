package org.yorisoi.training.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.training.Delivery;
import org.yorisoi.training.Training;
import org.yorisoi.training.TrainingKind;

@Schema(name = "OpenTraining", description = "A training to come that people may apply for")
public record OpenTrainingResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) TrainingKind kind,
    @Schema(required = true, examples = "養成研修会") String title,
    @Schema(required = true, description = "In the order of time") List<LocalDate> dates,
    @Schema(required = true) Delivery delivery,
    @Schema(required = true, nullable = true, examples = "県庁 会議室") String place,
    @Schema(required = true, nullable = true, description = "How to apply", examples = "電話 096-000-0000") String application) {

    static OpenTrainingResponse of(Training training) {
        return new OpenTrainingResponse(training.id(), training.kind(), training.title(), training.dates(),
            training.delivery(), training.place(), training.application());
    }
}
