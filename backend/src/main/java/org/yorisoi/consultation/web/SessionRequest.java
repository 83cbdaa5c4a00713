package org.yorisoi.consultation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.SessionTerms;
import org.yorisoi.consultation.SessionTime;
import org.yorisoi.consultation.Staffing;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.web.Texts;

@Schema(name = "RoomSessionRequest", description = "All that people write about a session")
public record SessionRequest(
    @Schema(description = "From 1980 to 2100", examples = "2026-12-08") @NotNull LocalDate date,
    @Schema(description = "HH:MM in Japan", examples = "13:00") @NotNull @Pattern(regexp = Times.PATTERN) String startTime,
    @Schema(description = "HH:MM in Japan, after the start", examples = "15:20") @NotNull
    @Pattern(regexp = Times.PATTERN) String endTime,
    @Schema(description = "How long one visitor is listened to, in minutes", examples = "40") @NotNull @Min(10) @Max(240)
    Integer slotMinutes,
    @Schema(description = "How many supporters it needs", examples = "2") @NotNull @Min(1) @Max(20)
    Integer supportersNeeded,
    @Schema(description = "Never more than these", examples = "3") @NotNull @Min(1) @Max(20) Integer supportersMost,
    @NotNull @Valid BookingRuleBody booking,
    @Schema(nullable = true, description = "For everybody to read: nothing personal", examples = "2階の会議室で行います")
    @Size(max = 500) @PlainText String publicNote) {

    static SessionRequest of(SessionTerms terms) {
        SessionTime time = terms.time();
        return new SessionRequest(time.date(), Times.of(time.start()), Times.of(time.end()), terms.slotMinutes(),
            terms.staffing().needed(), terms.staffing().most(), BookingRuleBody.of(terms.booking()), terms.publicNote());
    }

    SessionTerms toTerms() {
        return new SessionTerms(new SessionTime(date, Times.read(startTime), Times.read(endTime)), slotMinutes,
            new Staffing(supportersNeeded, supportersMost), booking.toRule(), Texts.orNull(publicNote));
    }
}
