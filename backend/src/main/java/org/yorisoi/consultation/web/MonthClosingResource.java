package org.yorisoi.consultation.web;

import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.MonthClosing;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.problem.ViolationCode;

@Path("/api/v1/prefectures/{prefecture}/rosters/{month}/closing")
@Tag(name = "rosters")
@Produces(MediaType.APPLICATION_JSON)
public class MonthClosingResource {

    private static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";

    private final MonthClosing months;

    MonthClosingResource(MonthClosing months) {
        this.months = months;
    }

    @PUT
    @Requires(Permission.ROSTERS_WRITE)
    @Operation(operationId = "closeMonth", summary = "Close a month that is over",
        description = "From then on its sessions, duties and turns stay as they are, and so do its numbers in the ledger. The"
            + " name of a specialist, records and debriefs may still be entered. There is no way back. It is in the audit"
            + " trail.")
    @APIResponse(responseCode = "204", description = "Closed")
    @Problems(ProblemType.MONTH_NOT_CLOSABLE)
    public void close(
        @PathParam("prefecture") String prefecture,
        @Parameter(in = ParameterIn.PATH, description = "From 2000-01 to 2099-12", example = "2026-10",
            schema = @Schema(pattern = MONTH)) @PathParam("month") String month) {
        if (!month.matches(MONTH)) {
            throw Problem.violation("month", ViolationCode.INVALID_FORMAT);
        }
        months.close(prefecture, YearMonth.parse(month));
    }
}
