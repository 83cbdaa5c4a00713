package org.yorisoi.consultation.duty.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yorisoi.consultation.duty.DutyFilter;
import org.yorisoi.consultation.duty.DutySort;
import org.yorisoi.consultation.duty.DutyState;

public class DutyFilterParameters {

    @QueryParam("from")
    @Parameter(description = "From this day on", example = "2026-12-01")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Up to this day", example = "2026-12-31")
    LocalDate to;

    @QueryParam("supporterId")
    @Parameter(description = "Only hers")
    UUID supporterId;

    @QueryParam("state")
    @Parameter(description = "Only those with which things stand so")
    DutyState state;

    @QueryParam("sort")
    @DefaultValue("date")
    DutySort sort;

    DutyFilter toFilter() {
        return new DutyFilter(from, to, supporterId, state, sort);
    }
}
