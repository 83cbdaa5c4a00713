package org.yorisoi.report.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.sheet.SheetReader;
import org.yorisoi.platform.web.Attachment;
import org.yorisoi.platform.web.TableFormat;
import org.yorisoi.report.ConsultationCountsReport;
import org.yorisoi.report.ConsultationCountsService;
import org.yorisoi.report.CountsBy;

@Path("/api/v1/prefectures/{prefecture}/reports/consultation-counts")
@Tag(name = "reports")
public class ConsultationCountsResource {

    static final int EARLIEST = 1979;
    static final int LATEST = 2100;

    private final ConsultationCountsService reports;

    ConsultationCountsResource(ConsultationCountsService reports) {
        this.reports = reports;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, SheetReader.CSV, SheetReader.XLSX})
    @Requires(Permission.CONSULTATION_COUNTS_READ)
    @Operation(operationId = "reportConsultationCounts",
        summary = "How many consultations and calls there were, and about what, by month or by fiscal year",
        description = """
            What has been up to today, rooms and hotline side by side: sessions held, consultations and minutes recorded; \
            consultations by topic, standpoint, cancer, age band, sex, mode, new or returning, outcome and room. Visits and \
            calls (延べ); how many different people they were is not known. Numbers only, of the own prefecture; nothing hidden.

            As JSON, CSV (rows alone) or XLSX (with totals) by `Accept`, or by `format` where a link can't say it.""")
    @APIResponse(responseCode = "200", description = "The report",
        headers = @Header(name = "Content-Disposition", description = "Name for the file, in Japanese; not with JSON",
            schema = @Schema(type = SchemaType.STRING)),
        content = {
            @Content(mediaType = MediaType.APPLICATION_JSON,
                schema = @Schema(implementation = ConsultationCountsResponse.class)),
            @Content(mediaType = SheetReader.CSV, schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = SheetReader.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
        })
    public Response consultationCounts(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "First fiscal year; when absent, the last one", example = "2025")
        @QueryParam("from") @Min(EARLIEST) @Max(LATEST) Integer from,
        @Parameter(description = "Last fiscal year; when absent, the current one", example = "2026")
        @QueryParam("to") @Min(EARLIEST) @Max(LATEST) Integer to,
        @Parameter(description = "What a period is: a month, or a fiscal year")
        @QueryParam("by") @DefaultValue("month") CountsBy by,
        @Parameter(description = "Overrules `Accept`") @QueryParam("format") TableFormat format,
        @Parameter(description = "CSV: begin with a byte order mark, by which Excel recognises UTF-8")
        @QueryParam("bom") @DefaultValue("false") Boolean bom,
        @Context HttpHeaders headers) {
        TableFormat wanted = TableFormat.wanted(format, headers);
        ConsultationCountsReport report = reports.counts(prefecture, from, to, by);
        return switch (wanted) {
            case CSV -> file(ConsultationCountsTable.csv(report, bom), SheetReader.CSV + ";charset=utf-8", report, wanted);
            case XLSX -> file(ConsultationCountsTable.xlsx(report), SheetReader.XLSX, report, wanted);
            case JSON -> answer(ConsultationCountsResponse.of(report), MediaType.APPLICATION_JSON).build();
        };
    }

    private static Response file(byte[] content, String mediaType, ConsultationCountsReport report, TableFormat format) {
        String years = report.from().startYear() + "-" + report.to().startYear();
        return answer(content, mediaType)
            .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.ATTACHMENT.named(
                "consultation-counts-" + report.prefecture().code() + "-" + years + "." + format.extension(),
                report.prefecture().name() + "_相談件数_" + years + "年度." + format.extension()))
            .build();
    }

    private static Response.ResponseBuilder answer(Object entity, String mediaType) {
        return Response.ok(entity, mediaType).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
}
