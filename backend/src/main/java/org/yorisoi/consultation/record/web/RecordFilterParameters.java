package org.yorisoi.consultation.record.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yorisoi.consultation.record.RecordFilter;
import org.yorisoi.consultation.record.RecordSort;

/** Which records are asked for. */
public class RecordFilterParameters {

    @QueryParam("sessionId")
    @Parameter(description = "Only this session's")
    UUID sessionId;

    @QueryParam("from")
    @Parameter(description = "The first day", example = "2026-11-01")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last day", example = "2026-11-30")
    LocalDate to;

    @QueryParam("sort")
    @DefaultValue("date")
    RecordSort sort;

    RecordFilter toFilter() {
        return new RecordFilter(sessionId, from, to, sort);
    }
}
