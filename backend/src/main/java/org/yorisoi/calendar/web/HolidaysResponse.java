package org.yorisoi.calendar.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.calendar.Holiday;

@Schema(name = "Holidays", description = "The national holidays (国民の祝日, 振替休日, 国民の休日) of a year")
public record HolidaysResponse(
    @Schema(required = true, examples = "2026") int year,
    @Schema(required = true, description = "The last year whose holidays the cabinet has gazetted", examples = "2027")
    int gazettedThrough,
    @Schema(required = true, description = "In the order of days") List<HolidayResponse> items) {

    @Schema(name = "Holiday", description = "A national holiday")
    public record HolidayResponse(
        @Schema(required = true, examples = "2026-05-06") LocalDate date,
        @Schema(required = true, examples = "振替休日") String name,
        @Schema(required = true, examples = "Substitute Holiday") String nameEn,
        @Schema(required = true, description = "Computed by the law as it is now, because the year is not gazetted yet")
        boolean provisional) {

        static HolidayResponse of(Holiday holiday) {
            return new HolidayResponse(holiday.date(), holiday.name(), holiday.nameEn(), holiday.provisional());
        }
    }
}
