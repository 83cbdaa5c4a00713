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
import java.util.UUID;
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
import org.yorisoi.report.CountsBy;
import org.yorisoi.report.SalonCountsReport;
import org.yorisoi.report.SalonCountsService;

@Path("/api/v1/prefectures/{prefecture}/reports/salon-counts")
@Tag(name = "reports")
public class SalonCountsResource {

    /** The fiscal years of the first and last days that a meeting can have. */
    private static final int EARLIEST = 1979;
    private static final int LATEST = 2100;

    private final SalonCountsService reports;

    SalonCountsResource(SalonCountsService reports) {
        this.reports = reports;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, SheetReader.CSV, SheetReader.XLSX})
    @Requires(Permission.SALON_COUNTS_READ)
    @Operation(operationId = "reportSalonCounts", summary = "How many came to the salons, by month or by fiscal year",
        description = """
            What has been up to today: meetings held, cancelled and not yet counted, visits (延べ) told apart in two ways, \
            presences of supporters, and different people (実人数) as each salon knows them for exactly that month or year. \
            Visits add up; different people don't, so they have no totals. An organiser sees her own salons.

            As JSON, CSV (rows alone) or XLSX (with totals) by `Accept`, or by `format` where a link can't say it.""")
    @APIResponse(responseCode = "200", description = "The report",
        headers = @Header(name = "Content-Disposition", description = "Name for the file, in Japanese; not with JSON",
            schema = @Schema(type = SchemaType.STRING)),
        content = {
            @Content(mediaType = MediaType.APPLICATION_JSON,
                schema = @Schema(implementation = SalonCountsResponse.class)),
            @Content(mediaType = SheetReader.CSV, schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = SheetReader.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
        })
    public Response salonCounts(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "First fiscal year; when absent, the last one", example = "2025")
        @QueryParam("from") @Min(EARLIEST) @Max(LATEST) Integer from,
        @Parameter(description = "Last fiscal year; when absent, the current one", example = "2026")
        @QueryParam("to") @Min(EARLIEST) @Max(LATEST) Integer to,
        @Parameter(description = "What a row stands for: a salon's month, or its fiscal year")
        @QueryParam("by") @DefaultValue("month") CountsBy by,
        @Parameter(description = "Only this salon") @QueryParam("salonId") UUID salonId,
        @Parameter(description = "Overrules `Accept`") @QueryParam("format") TableFormat format,
        @Parameter(description = "CSV: begin with a byte order mark, by which Excel recognises UTF-8")
        @QueryParam("bom") @DefaultValue("false") Boolean bom,
        @Context HttpHeaders headers) {
        TableFormat wanted = TableFormat.wanted(format, headers);
        SalonCountsReport report = reports.counts(prefecture, from, to, by, salonId);
        return switch (wanted) {
            case CSV -> file(SalonCountsTable.csv(report, bom), SheetReader.CSV + ";charset=utf-8", report, wanted);
            case XLSX -> file(SalonCountsTable.xlsx(report), SheetReader.XLSX, report, wanted);
            case JSON -> answer(SalonCountsResponse.of(report), MediaType.APPLICATION_JSON).build();
        };
    }

    private static Response file(byte[] content, String mediaType, SalonCountsReport report, TableFormat format) {
        String years = report.from().startYear() + "-" + report.to().startYear();
        return answer(content, mediaType)
            .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.ATTACHMENT.named(
                "salon-counts-" + report.prefecture().code() + "-" + years + "." + format.extension(),
                report.prefecture().name() + "_サロン参加者数_" + years + "年度." + format.extension()))
            .build();
    }

    private static Response.ResponseBuilder answer(Object entity, String mediaType) {
        return Response.ok(entity, mediaType).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
}
