package org.yorisoi.consultation.roster.sheet.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.roster.sheet.SheetService;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;

@Path("/api/v1/prefectures/{prefecture}/rosters/{month}/published")
@Tag(name = "rosters")
@Produces(MediaType.APPLICATION_JSON)
public class PublishedRosterResource {

    private final SheetService sheets;

    PublishedRosterResource(SheetService sheets) {
        this.sheets = sheets;
    }

    @GET
    @Requires(Permission.ROSTERS_READ)
    @Operation(operationId = "getPublishedRoster", summary = "Who is on duty in a month, as it was told", description = """
        The published sessions of a month with those whose place is taken, asked or accepted, and whose turn it is; a month \
        without any is not there. Everybody sees all sessions and turns. Supporters are named to the support centre; to the \
        network as long as they are in the register; to a hospital at its own sessions and turns, if they have agreed that \
        hospitals learn their names; to supporters, if they have agreed to be named in public. A supporter finds her own \
        duties marked. Reading it is in the audit trail.""")
    public PublishedRosterResponse get(
        @PathParam("prefecture") String prefecture,
        @Parameter(in = ParameterIn.PATH, example = "2026-12", schema = @Schema(pattern = Months.PATTERN)) @PathParam("month")
        String month) {
        return PublishedRosterResponse.of(sheets.of(prefecture, Months.of(month)));
    }
}
