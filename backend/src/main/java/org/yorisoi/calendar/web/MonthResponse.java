package org.yorisoi.calendar.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.calendar.CalendarEntry;

@Schema(name = "CalendarMonth", description = "What takes place in a prefecture in a month, and that month's holidays")
public record MonthResponse(
    @Schema(required = true, examples = "2026-12") String month,
    @Schema(required = true, description = "In the order of days and times; those without a time at the end of their day")
    List<EntryResponse> items,
    @Schema(required = true, description = "In the order of days") List<HolidaysResponse.HolidayResponse> holidays) {

    static MonthResponse of(YearMonth month, List<CalendarEntry> entries, List<HolidaysResponse.HolidayResponse> holidays) {
        return new MonthResponse(month.toString(), entries.stream().map(EntryResponse::of).toList(), holidays);
    }

    @Schema(name = "CalendarEntry", description = "A meeting of a salon, or a session of a consultation room, in the public"
        + " calendar")
    public record EntryResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) CalendarEntry.Kind kind,
        @Schema(required = true, nullable = true, description = "Null for what is no salon's") UUID salonId,
        @Schema(required = true, nullable = true, description = "Null for what is no room's") UUID roomId,
        @Schema(required = true, description = "The name of the salon or room", examples = "がんサロン こもれび") String title,
        @Schema(required = true, examples = "2026-12-09") LocalDate date,
        @Schema(required = true, nullable = true, description = "Null where it is not known", pattern = Times.PATTERN,
            examples = "13:30") String startTime,
        @Schema(required = true, nullable = true, description = "Null where it is not known", pattern = Times.PATTERN,
            examples = "15:30") String endTime,
        @Schema(required = true) CalendarEntry.State state,
        @Schema(required = true, nullable = true, description = "The day it was planned for, where it was moved",
            examples = "2026-12-02") LocalDate movedFrom,
        @Schema(required = true) CalendarEntry.Delivery delivery,
        @Schema(required = true, nullable = true, examples = "市民会館") String venueName,
        @Schema(required = true, nullable = true, description = "Of the venue", examples = "熊本市") String municipality,
        @Schema(required = true, description = "Whether it hangs on the holidays of a year that is not gazetted yet")
        boolean provisional) {

        static EntryResponse of(CalendarEntry entry) {
            return new EntryResponse(entry.id(), entry.kind(), entry.salonId(), entry.roomId(), entry.title(), entry.date(),
                Times.of(entry.startTime()), Times.of(entry.endTime()), entry.state(), entry.movedFrom(),
                entry.delivery(), entry.venueName(), entry.municipality(), entry.provisional());
        }
    }
}
