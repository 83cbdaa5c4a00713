package org.yorisoi.consultation.roster.ledger.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.roster.ledger.Ledger;
import org.yorisoi.consultation.roster.ledger.LedgerService;
import org.yorisoi.consultation.roster.ledger.LedgerTable;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.sheet.SheetReader;
import org.yorisoi.platform.web.Attachment;

@Path("/api/v1/prefectures/{prefecture}/roster-ledger")
@Tag(name = "rosters")
public class LedgerResource {

    /** The fiscal years of the first and last days that a session can have. */
    private static final int EARLIEST = 1979;
    private static final int LATEST = 2100;

    private final LedgerService ledgers;

    LedgerResource(LedgerService ledgers) {
        this.ledgers = ledgers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Requires(Permission.ROSTERS_WRITE)
    @Operation(operationId = "getRosterLedger", summary = "How many duties and turns everybody has in a fiscal year",
        description = "Duties that take a place, and turns, at sessions that aren't cancelled, month by month, those to come"
            + " included. Somebody who has left or died is counted and not named. Reading it is in the audit trail.")
    public LedgerResponse get(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "The calendar year in which it begins; the current fiscal year when absent", example = "2026")
        @QueryParam("fiscalYear") @Min(EARLIEST) @Max(LATEST) Integer fiscalYear) {
        return LedgerResponse.of(ledgers.read(prefecture, fiscalYear));
    }

    @GET
    @Path("/file")
    @Produces({SheetReader.CSV, SheetReader.XLSX})
    @Requires(Permission.ROSTERS_WRITE)
    @Operation(operationId = "getRosterLedgerFile", summary = "The ledger of a fiscal year as a file",
        description = "Three tables with their totals: supporters, hospitals, months. As CSV with an empty line between them, as"
            + " XLSX on three sheets. Taking it is in the audit trail.")
    @APIResponse(responseCode = "200", description = "The file",
        headers = @Header(name = "Content-Disposition", description = "Name for the file, in Japanese",
            schema = @Schema(type = SchemaType.STRING)),
        content = {
            @Content(mediaType = SheetReader.CSV, schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = SheetReader.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
        })
    public Response file(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "The calendar year in which it begins; the current fiscal year when absent", example = "2026")
        @QueryParam("fiscalYear") @Min(EARLIEST) @Max(LATEST) Integer fiscalYear,
        @Parameter(description = "The format of the file") @QueryParam("format") @DefaultValue("csv") LedgerFormat format,
        @Parameter(description = "CSV: begin with a byte order mark, by which Excel recognises UTF-8")
        @QueryParam("bom") @DefaultValue("false") Boolean bom) {
        Ledger ledger = ledgers.export(prefecture, fiscalYear);
        LedgerTable table = new LedgerTable(ledger);
        return switch (format) {
            case CSV -> file(out -> table.csv(out, bom), SheetReader.CSV + ";charset=utf-8", prefecture, ledger, format);
            case XLSX -> file(table::xlsx, SheetReader.XLSX, prefecture, ledger, format);
        };
    }

    private static Response file(StreamingOutput stream, String mediaType, String prefecture, Ledger ledger,
                                 LedgerFormat format) {
        String ending = "." + format.name().toLowerCase(Locale.ROOT);
        int year = ledger.year().startYear();
        return Response.ok(stream, mediaType)
            .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.ATTACHMENT.named(
                "roster-ledger-" + prefecture + "-" + year + ending,
                ledger.prefectureName() + "_" + LedgerTable.title() + "_" + year + "年度" + ending))
            .build();
    }
}
