package org.yorisoi.consultation.duty.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.duty.TurnService;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;

@Path("/api/v1/prefectures/{prefecture}/turns")
@Tag(name = "duties")
@Produces(MediaType.APPLICATION_JSON)
public class TurnListResource {

    private static final int MOST_MONTHS = 13;

    private final TurnService turns;
    private final Clock clock;

    TurnListResource(TurnService turns, Clock clock) {
        this.turns = turns;
        this.clock = clock;
    }

    @GET
    @Requires(Permission.DUTIES_READ)
    @Operation(operationId = "listTurns", summary = "Whose turn it is, session by session",
        description = "In the order of time, at most thirteen months at once. A hospital gets its own turns.")
    public Page<TurnOfSessionResponse> list(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "From this day on; today when absent", example = "2026-12-01") @QueryParam("from")
        LocalDate from,
        @Parameter(description = "Up to this day; thirteen months when absent", example = "2026-12-31") @QueryParam("to")
        LocalDate to) {
        LocalDate first = from == null ? LocalDate.now(clock) : from;
        LocalDate latest = first.plusMonths(MOST_MONTHS);
        if (to != null && to.isAfter(latest)) {
            throw Problem.violation("to", ViolationCode.NOT_ALLOWED);
        }
        return Page.whole(turns.list(prefecture, first, to == null ? latest : to)).map(TurnOfSessionResponse::of);
    }
}
