package org.yorisoi.consultation.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.SessionFilter;
import org.yorisoi.consultation.SessionSort;
import org.yorisoi.consultation.SessionState;

/** Which sessions are asked for. */
public class SessionFilterParameters {

    @QueryParam("from")
    @Parameter(description = "The first day", example = "2026-12-01")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last day", example = "2026-12-31")
    LocalDate to;

    @QueryParam("roomId")
    @Parameter(description = "Only this room's")
    UUID roomId;

    @QueryParam("kind")
    @Parameter(description = "Only of rooms of this kind")
    RoomKind kind;

    @QueryParam("hospitalId")
    @Parameter(description = "Only of this hospital's rooms")
    UUID hospitalId;

    @QueryParam("state")
    SessionState state;

    @QueryParam("sort")
    @DefaultValue("date")
    SessionSort sort;

    SessionFilter toFilter() {
        return new SessionFilter(from, to, roomId, kind, hospitalId, state, sort);
    }
}
