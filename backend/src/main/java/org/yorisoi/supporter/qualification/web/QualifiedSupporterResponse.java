package org.yorisoi.supporter.qualification.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.SupporterState;
import org.yorisoi.supporter.qualification.QualificationStatus;
import org.yorisoi.supporter.qualification.QualifiedSupporter;

@Schema(name = "QualifiedSupporter", description = "A supporter and how her qualification stands")
public record QualifiedSupporterResponse(
    @Schema(required = true) UUID supporterId,
    @Schema(required = true, description = "Of registration", examples = "12") int number,
    @Schema(required = true, examples = "見本 花子") String name,
    @Schema(required = true, examples = "みほん はなこ") String kana,
    @Schema(required = true) SupporterState state,
    @Schema(required = true) QualificationStatus status,
    @Schema(required = true, nullable = true, description = "The last day; null without a foundation",
        examples = "2027-03-31") LocalDate validUntil,
    @Schema(required = true, nullable = true, description = "The last day on which she may still serve",
        examples = "2027-06-30") LocalDate graceUntil,
    @Schema(required = true, description = "Whether an extension has moved the last day", examples = "false")
    boolean extended,
    @Schema(required = true, nullable = true, description = "The day of her last training", examples = "2025-01-25")
    LocalDate lastTraining) {

    static QualifiedSupporterResponse of(QualifiedSupporter one) {
        var supporter = one.supporter();
        var qualification = one.qualification();
        return new QualifiedSupporterResponse(supporter.id(), supporter.number(), supporter.name(), supporter.kana(),
            supporter.state(), qualification.status(), qualification.validUntil(), qualification.graceUntil(),
            qualification.extended(), one.lastTraining());
    }
}
