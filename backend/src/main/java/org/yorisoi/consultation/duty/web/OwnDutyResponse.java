package org.yorisoi.consultation.duty.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.duty.Duty;
import org.yorisoi.consultation.duty.DutySeen;
import org.yorisoi.consultation.duty.DutyState;

@Schema(name = "OwnDuty", description = "A duty of the caller's own. Nobody else is named in it")
public record OwnDutyResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) UUID sessionId,
    @Schema(required = true, examples = "2026-12-01") LocalDate date,
    @Schema(required = true, type = SchemaType.STRING, implementation = String.class, pattern = "[0-9]{2}:[0-9]{2}",
        description = "HH:MM in Japan", examples = "13:30") @JsonFormat(pattern = "HH:mm") LocalTime start,
    @Schema(required = true, type = SchemaType.STRING, implementation = String.class, pattern = "[0-9]{2}:[0-9]{2}",
        description = "HH:MM in Japan", examples = "16:00") @JsonFormat(pattern = "HH:mm") LocalTime end,
    @Schema(required = true, description = "The room", examples = "おしゃべり相談室 見本大学病院") String place,
    @Schema(required = true, nullable = true, description = "The building; null where there is none, as with the hotline",
        examples = "見本大学病院") String venue,
    @Schema(required = true) DutyState state,
    @Schema(required = true, nullable = true, description = "Why she declined, if she said so") String reason,
    @Schema(required = true, nullable = true, description = "The last day of her qualification, where that comes before this"
        + " duty and the duty lies ahead", examples = "2027-03-31") LocalDate qualificationEnd,
    @Schema(required = true) OffsetDateTime askedAt,
    @Schema(required = true, nullable = true, description = "Null as long as she hasn't answered") OffsetDateTime answeredAt,
    @Schema(required = true, description = "Version for `If-Match`", examples = "3") long version) {

    static OwnDutyResponse of(DutySeen seen) {
        Duty duty = seen.duty();
        return new OwnDutyResponse(duty.id(), duty.sessionId(), duty.date(), duty.told().start(), duty.told().end(),
            duty.told().place(), duty.told().venue(), duty.state(), duty.reason(), seen.qualificationEnd(),
            DutyResponse.japan(duty.askedAt()), DutyResponse.japan(duty.answeredAt()), duty.version());
    }
}
