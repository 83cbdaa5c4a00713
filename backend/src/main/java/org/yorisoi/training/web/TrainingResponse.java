package org.yorisoi.training.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.training.Delivery;
import org.yorisoi.training.Training;
import org.yorisoi.training.TrainingKind;
import org.yorisoi.training.TrainingOverview;

@Schema(name = "Training", description = "A training (研修会)")
public record TrainingResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) TrainingKind kind,
    @Schema(required = true, examples = "フォローアップ研修会") String title,
    @Schema(required = true, description = "In the order of time; the first one decides the fiscal year") List<LocalDate> dates,
    @Schema(required = true, description = "Calendar year in which the fiscal year begins", examples = "2026") int fiscalYear,
    @Schema(required = true) Delivery delivery,
    @Schema(required = true, nullable = true, examples = "県庁 会議室") String place,
    @Schema(required = true) List<String> facilitators,
    @Schema(required = true, description = "As they stand below the published table") List<String> footnotes,
    @Schema(required = true, description = "Whether people may apply; then the training is shown to the public")
    boolean openForApplication,
    @Schema(required = true, nullable = true, description = "How to apply", examples = "電話 096-000-0000") String application,
    @Schema(required = true, nullable = true, description = "Null while nothing is recorded") AttendanceSummary attendance,
    @Schema(required = true, description = "Version for `If-Match`; the attendance has one of its own", examples = "3")
    long version) {

    static TrainingResponse of(TrainingOverview overview) {
        Training training = overview.training();
        return new TrainingResponse(training.id(), training.kind(), training.title(), training.dates(),
            overview.fiscalYear(), training.delivery(), training.place(), training.facilitators(), training.footnotes(),
            training.isOpenForApplication(), training.application(), AttendanceSummary.of(overview.attendance()),
            training.version());
    }
}
