package org.yorisoi.consultation.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.Booking;
import org.yorisoi.consultation.BookingRule;

@Schema(name = "BookingRule", description = "How and until when somebody gets a slot")
public record BookingRuleBody(
    @Schema(description = "By appointment until the deadline, or one just comes") @NotNull Booking booking,
    @Schema(nullable = true, description = "Booking closes so many days before the session; null without an appointment",
        examples = "3") @Min(0) @Max(90) Integer deadlineDays,
    @Schema(nullable = true, description = "HH:MM of that day in Japan; null: at its end", examples = "17:00")
    @Pattern(regexp = Times.PATTERN) String deadlineTime) {

    static BookingRuleBody of(BookingRule rule) {
        return new BookingRuleBody(rule.booking(), rule.deadlineDays(), Times.of(rule.deadlineTime()));
    }

    BookingRule toRule() {
        return new BookingRule(booking, deadlineDays, Times.read(deadlineTime));
    }
}
