package org.yorisoi.consultation.roster.sheet.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.roster.sheet.RosterSheet;
import org.yorisoi.consultation.roster.sheet.SheetFile;
import org.yorisoi.consultation.roster.sheet.SheetService;
import org.yorisoi.consultation.roster.sheet.SheetWords;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.sheet.SheetReader;
import org.yorisoi.platform.web.Attachment;

@Path("/api/v1/prefectures/{prefecture}/rosters/{month}/sheet")
@Tag(name = "rosters")
public class SheetResource {

    private final SheetService sheets;
    private final SheetFile file;

    SheetResource(SheetService sheets, SheetFile file) {
        this.sheets = sheets;
        this.file = file;
    }

    @GET
    @Produces({SheetFormat.APPLICATION_PDF, SheetReader.XLSX, SheetReader.CSV})
    @Requires(Permission.ROSTERS_READ)
    @Operation(operationId = "getRosterSheet", summary = "Who is on duty in a month, to be hung up",
        description = "What `getPublishedRoster` shows to the same reader, as a PDF (A4 landscape), XLSX or CSV by `Accept`, or by"
            + " `format` where a link can't say it. In Japanese. Reading it is in the audit trail.")
    @APIResponse(responseCode = "200", description = "The sheet",
        headers = @Header(name = "Content-Disposition", description = "Name for the file, in Japanese",
            schema = @Schema(type = SchemaType.STRING)),
        content = {
            @Content(mediaType = SheetFormat.APPLICATION_PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = SheetReader.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = SheetReader.CSV, schema = @Schema(type = SchemaType.STRING))
        })
    public Response get(
        @PathParam("prefecture") String prefecture,
        @Parameter(in = ParameterIn.PATH, example = "2026-12", schema = @Schema(pattern = Months.PATTERN)) @PathParam("month")
        String month,
        @Parameter(description = "Overrules `Accept`") @QueryParam("format") SheetFormat format,
        @Parameter(description = "CSV: begin with a byte order mark, by which Excel recognises UTF-8")
        @QueryParam("bom") @DefaultValue("false") Boolean bom,
        @Context HttpHeaders headers) {
        SheetFormat wanted = SheetFormat.wanted(format, headers);
        RosterSheet sheet = sheets.of(prefecture, Months.of(month));
        return switch (wanted) {
            case PDF -> answer(file.pdf(sheet), SheetFormat.APPLICATION_PDF, Attachment.INLINE, prefecture, sheet, wanted);
            case XLSX -> answer((StreamingOutput) out -> file.xlsx(sheet, out), SheetReader.XLSX, Attachment.ATTACHMENT,
                prefecture, sheet, wanted);
            case CSV -> answer((StreamingOutput) out -> file.csv(sheet, out, bom), SheetReader.CSV + ";charset=utf-8",
                Attachment.ATTACHMENT, prefecture, sheet, wanted);
        };
    }

    private static Response answer(Object entity, String mediaType, Attachment attachment, String prefecture,
                                   RosterSheet sheet, SheetFormat format) {
        return Response.ok(entity, mediaType).header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
            .header(HttpHeaders.CONTENT_DISPOSITION, attachment.named(
                "roster-" + prefecture + "-" + sheet.month() + "." + format.extension(),
                SheetWords.title(sheet).replace(' ', '_') + "_" + sheet.prefectureName() + "." + format.extension()))
            .build();
    }
}
