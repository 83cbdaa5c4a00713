package org.yorisoi.salon.meeting.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yorisoi.salon.meeting.CountsFilter;
import org.yorisoi.salon.meeting.MeetingFilter;
import org.yorisoi.salon.meeting.MeetingSort;
import org.yorisoi.salon.meeting.MeetingState;

/** Which meetings are asked for. */
public class MeetingFilterParameters {

    @QueryParam("salonId")
    @Parameter(description = "Only this salon's")
    UUID salonId;

    @QueryParam("from")
    @Parameter(description = "The first day", example = "2026-12-01")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last day", example = "2026-12-31")
    LocalDate to;

    @QueryParam("state")
    MeetingState state;

    @QueryParam("counts")
    @Parameter(description = "`recorded`: somebody has counted; `missing`: its day has come, it is not cancelled, and nobody"
        + " has counted")
    CountsFilter counts;

    @QueryParam("sort")
    @DefaultValue("date")
    MeetingSort sort;

    MeetingFilter toFilter() {
        return new MeetingFilter(salonId, from, to, state, counts, sort);
    }
}
