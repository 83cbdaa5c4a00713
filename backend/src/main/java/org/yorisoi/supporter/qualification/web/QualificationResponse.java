package org.yorisoi.supporter.qualification.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.qualification.QualificationSeen;
import org.yorisoi.supporter.qualification.QualificationStatus;

@Schema(name = "Qualification", description = "How a supporter's qualification stands today, and out of what")
public record QualificationResponse(
    @Schema(required = true) QualificationStatus status,
    @Schema(required = true, nullable = true, description = "The last day; null without a foundation",
        examples = "2027-03-31") LocalDate validUntil,
    @Schema(required = true, nullable = true, description = "The last day on which she may still serve; null without a"
        + " foundation", examples = "2027-06-30") LocalDate graceUntil,
    @Schema(required = true, description = "Whether an extension has moved the last day", examples = "false")
    boolean extended,
    @Schema(required = true, description = "Whether she has applied and, being qualified, can become a trainee; it is never done"
        + " by itself", examples = "false") boolean offersTrainee,
    @Schema(required = true, description = "Whether the certificate of qualification can be had", examples = "true")
    boolean certificateAvailable,
    @Schema(required = true, description = "The earliest training first") List<HistoryEntryResponse> trainings,
    @Schema(required = true, description = "The extensions that cover one of her last days")
    List<CoveringExtension> extensions) {

    @Schema(name = "CoveringExtension", description = "Why a qualification lasts longer than the rule says")
    public record CoveringExtension(
        @Schema(required = true, examples = "感染症流行のため研修会を開催できなかった") String reason,
        @Schema(required = true, examples = "2027-03-31") LocalDate newLastDay) {
    }

    static QualificationResponse of(QualificationSeen seen, boolean certificateAvailable) {
        var qualification = seen.qualification();
        return new QualificationResponse(qualification.status(), qualification.validUntil(), qualification.graceUntil(),
            qualification.extended(), seen.offersTrainee(), certificateAvailable,
            seen.history().stream().map(entry -> HistoryEntryResponse.of(entry, seen.step(entry))).toList(),
            seen.extensions().stream().map(extension -> new CoveringExtension(extension.reason(),
                extension.validity().newLastDay())).toList());
    }
}
