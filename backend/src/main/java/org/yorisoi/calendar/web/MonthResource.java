package org.yorisoi.calendar.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.calendar.Holidays;
import org.yorisoi.calendar.PublicCalendar;
import org.yorisoi.identity.Open;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.web.PublicAnswer;

@Path("/api/v1/prefectures/{prefecture}/calendar")
@Tag(name = "calendar")
@Produces(MediaType.APPLICATION_JSON)
public class MonthResource {

    private static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";

    private final PublicCalendar calendar;
    private final Holidays holidays;

    MonthResource(PublicCalendar calendar, Holidays holidays) {
        this.calendar = calendar;
        this.holidays = holidays;
    }

    @GET
    @Path("/{month}")
    @Open
    @PublicAnswer(PublicCalendar.REVISED)
    @Operation(operationId = "getCalendarMonth", summary = "The public calendar of a month",
        description = "All meetings of salons and sessions of rooms that everybody may know of, moved and cancelled ones too,"
            + " and the national holidays. Nothing personal.")
    public MonthResponse month(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "From 2000-01 to 2099-12", example = "2026-12", schema = @Schema(pattern = MONTH))
        @PathParam("month") String month) {
        if (!month.matches(MONTH)) {
            throw Problem.violation("month", ViolationCode.INVALID_FORMAT);
        }
        YearMonth asked = YearMonth.parse(month);
        LocalDate from = asked.atDay(1);
        LocalDate to = asked.atEndOfMonth();
        return MonthResponse.of(asked, calendar.between(prefecture, from, to),
            holidays.between(from, to).stream().map(HolidaysResponse.HolidayResponse::of).toList());
    }
}
