package org.yorisoi.calendar.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.calendar.Holidays;
import org.yorisoi.calendar.Occurrence;
import org.yorisoi.calendar.ScheduleReading;
import org.yorisoi.calendar.ScheduleService;
import org.yorisoi.identity.Open;

@Path("/api/v1/calendar")
@Tag(name = "calendar")
@Produces(MediaType.APPLICATION_JSON)
public class ScheduleResource {

    private final ScheduleService schedules;
    private final Holidays holidays;
    private final Clock clock;

    ScheduleResource(ScheduleService schedules, Holidays holidays, Clock clock) {
        this.schedules = schedules;
        this.holidays = holidays;
        this.clock = clock;
    }

    @POST
    @Path("/schedule-preview")
    @Open
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "previewSchedule", summary = "Understand a schedule as people write it",
        description = """
            Reads phrases such as 第4金曜 14:00~15:00、祝日の場合は翌週 and answers with rules, with plain sentences, and with \
            the next days, holidays minded. Nothing is stored and nothing is guessed: what was not understood is in \
            `unread`, and what fixes no date (年8回, 第2か第4金曜) is `announced`.""")
    public SchedulePreviewResponse preview(@NotNull @Valid SchedulePreviewRequest request) {
        LocalDate from = request.from(LocalDate.now(clock));
        ScheduleReading reading = schedules.read(request.text());
        List<Occurrence> next = schedules.next(reading.rules(), from, request.countOrUsual());
        LocalDate to = next.isEmpty() ? from.plusYears(1) : next.getLast().date();
        return SchedulePreviewResponse.of(reading, next, schedules.onHolidays(reading.rules(), from, to));
    }

    @GET
    @Path("/holidays")
    @Open
    @Operation(operationId = "listHolidays", summary = "The national holidays of a year",
        description = "Gazetted years as they were gazetted, special laws included; later years computed by the law on national"
            + " holidays (国民の祝日に関する法律) and marked provisional.")
    public HolidaysResponse holidays(
        @Parameter(description = "1948 to 2099; this year when absent", example = "2026")
        @QueryParam("year") @Min(Holidays.FIRST_YEAR) @Max(Holidays.LAST_YEAR) Integer year) {
        int asked = year == null ? LocalDate.now(clock).getYear() : year;
        return new HolidaysResponse(asked, holidays.gazettedThrough(),
            holidays.in(asked).stream().map(HolidaysResponse.HolidayResponse::of).toList());
    }
}
