package org.yorisoi.consultation.reservation.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yorisoi.consultation.reservation.ReservationFilter;
import org.yorisoi.consultation.reservation.ReservationSort;
import org.yorisoi.consultation.reservation.ReservationState;

/** Which reservations are asked for. */
public class ReservationFilterParameters {

    @QueryParam("from")
    @Parameter(description = "The first day on which somebody is awaited", example = "2026-12-01")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last day", example = "2026-12-31")
    LocalDate to;

    @QueryParam("state")
    ReservationState state;

    @QueryParam("hospitalId")
    @Parameter(description = "Only this hospital's visitors")
    UUID hospitalId;

    @QueryParam("sessionId")
    @Parameter(description = "Only of this session")
    UUID sessionId;

    @QueryParam("sort")
    @DefaultValue("date")
    ReservationSort sort;

    ReservationFilter toFilter() {
        return new ReservationFilter(from, to, state, hospitalId, sessionId, sort);
    }
}
