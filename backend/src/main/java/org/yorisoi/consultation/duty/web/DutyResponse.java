package org.yorisoi.consultation.duty.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.duty.Duty;
import org.yorisoi.consultation.duty.DutySeen;
import org.yorisoi.consultation.duty.DutyState;
import org.yorisoi.platform.time.TokyoClock;

@Schema(name = "Duty", description = "A supporter's place at a session (当番)")
public record DutyResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) UUID sessionId,
    @Schema(required = true, examples = "2026-12-01") LocalDate date,
    @Schema(required = true, type = SchemaType.STRING, implementation = String.class, pattern = "[0-9]{2}:[0-9]{2}",
        description = "HH:MM in Japan", examples = "13:30") @JsonFormat(pattern = "HH:mm") LocalTime start,
    @Schema(required = true, type = SchemaType.STRING, implementation = String.class, pattern = "[0-9]{2}:[0-9]{2}",
        description = "HH:MM in Japan", examples = "16:00") @JsonFormat(pattern = "HH:mm") LocalTime end,
    @Schema(required = true, description = "The room", examples = "おしゃべり相談室 見本大学病院") String place,
    @Schema(required = true) UUID supporterId,
    @Schema(required = true, description = "Her number of registration", examples = "12") int number,
    @Schema(required = true, nullable = true, description = "To a hospital only if she has agreed that hospitals learn it",
        examples = "見本 花子") String name,
    @Schema(required = true) DutyState state,
    @Schema(required = true, description = "Whether a plan that is made anew leaves it as it is") boolean locked,
    @Schema(required = true, nullable = true, description = "Why she declined, if she said so; for the support centre alone")
    String reason,
    @Schema(required = true, nullable = true, description = "The last day of her qualification, where that comes before this"
        + " duty and the duty lies ahead; for the support centre alone", examples = "2027-03-31") LocalDate qualificationEnd,
    @Schema(required = true) OffsetDateTime askedAt,
    @Schema(required = true, nullable = true, description = "Null as long as she hasn't answered") OffsetDateTime answeredAt,
    @Schema(required = true, description = "Version for `If-Match`", examples = "3") long version) {

    static DutyResponse of(DutySeen seen) {
        Duty duty = seen.duty();
        return new DutyResponse(duty.id(), duty.sessionId(), duty.date(), duty.told().start(), duty.told().end(),
            duty.told().place(), duty.supporterId(), seen.supporter().number(), seen.name(), duty.state(), duty.isLocked(),
            seen.reason(), seen.qualificationEnd(), japan(duty.askedAt()), japan(duty.answeredAt()), duty.version());
    }

    static OffsetDateTime japan(Instant instant) {
        return instant == null ? null : instant.atZone(TokyoClock.ZONE).toOffsetDateTime();
    }
}
