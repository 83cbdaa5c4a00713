package org.yorisoi.salon.meeting.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.salon.meeting.Slot;

@Schema(name = "MeetingRequest", description = "When and where a salon meets")
public record MeetingRequest(
    @Schema(description = "From 1980 to 2100", examples = "2026-12-19") @NotNull LocalDate date,
    @Schema(nullable = true, description = "HH:MM in Japan; null when not fixed", examples = "13:30")
    @Pattern(regexp = Entered.TIME) String startTime,
    @Schema(nullable = true, description = "HH:MM in Japan, after the start; null when not fixed", examples = "15:30")
    @Pattern(regexp = Entered.TIME) String endTime,
    @Schema(nullable = true, description = "Null when it is where the salon always meets", examples = "阿蘇市中央公民館")
    @Size(max = 200) @PlainText String venueName) {

    Slot toSlot() {
        return new Slot(date, Entered.time(startTime), Entered.time(endTime), Entered.text(venueName));
    }
}
