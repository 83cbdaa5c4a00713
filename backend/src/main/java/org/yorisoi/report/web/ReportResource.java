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
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.sheet.SheetReader;
import org.yorisoi.platform.web.Attachment;
import org.yorisoi.report.AttendanceReport;
import org.yorisoi.report.ReportService;

@Path("/api/v1/prefectures/{prefecture}/reports/training-attendance")
@Tag(name = "reports")
public class ReportResource {

    /** The fiscal years of the first and last days that anything can have been held on. */
    private static final int EARLIEST = 1979;
    private static final int LATEST = 2100;

    private final ReportService reports;
    private final AttendancePdf pdf;

    ReportResource(ReportService reports, AttendancePdf pdf) {
        this.reports = reports;
        this.pdf = pdf;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, SheetReader.CSV, SheetReader.XLSX, ReportFormat.APPLICATION_PDF})
    @Requires(Permission.REPORTS_READ)
    @Operation(operationId = "reportTrainingAttendance", summary = "How many took part in trainings, by fiscal year",
        description = """
            The trainings that have been held up to today, with how many peer supporters, medical staff and officials took \
            part; totals by fiscal year and overall; external courses as a second table. Headings and labels are Japanese, \
            years western and imperial. A training without attendance is listed with empty numbers and adds nobody.

            As JSON, CSV, XLSX or PDF by `Accept`, or by `format` where a link can't say it.""")
    @APIResponse(responseCode = "200", description = "The report",
        headers = @Header(name = "Content-Disposition", description = "Name for the file, in Japanese; not with JSON",
            schema = @Schema(type = SchemaType.STRING)),
        content = {
            @Content(mediaType = MediaType.APPLICATION_JSON,
                schema = @Schema(implementation = AttendanceReportResponse.class)),
            @Content(mediaType = SheetReader.CSV, schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = SheetReader.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = ReportFormat.APPLICATION_PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
        })
    public Response trainingAttendance(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "First fiscal year; when absent, the first in which anything was held", example = "2020")
        @QueryParam("from") @Min(EARLIEST) @Max(LATEST) Integer from,
        @Parameter(description = "Last fiscal year; when absent, the last in which anything was held", example = "2023")
        @QueryParam("to") @Min(EARLIEST) @Max(LATEST) Integer to,
        @Parameter(description = "Overrules `Accept`") @QueryParam("format") ReportFormat format,
        @Parameter(description = "CSV: begin with a byte order mark, by which Excel recognises UTF-8")
        @QueryParam("bom") @DefaultValue("false") Boolean bom,
        @Parameter(description = "CSV: only the rows of this table, without totals; both tables, with totals and an empty"
            + " line between them, when absent")
        @QueryParam("table") ReportTable table,
        @Context HttpHeaders headers) {
        ReportFormat wanted = format != null ? format : ReportFormat.acceptable(headers.getAcceptableMediaTypes())
            .orElseThrow(() -> Problem.of(ProblemType.NOT_ACCEPTABLE));
        AttendanceReport report = reports.attendance(prefecture, from, to);
        return switch (wanted) {
            case JSON -> answer(AttendanceReportResponse.of(report), MediaType.APPLICATION_JSON).build();
            case CSV -> file(AttendanceCsv.write(report, table, bom), SheetReader.CSV + ";charset=utf-8",
                Attachment.ATTACHMENT, report, wanted);
            case XLSX -> file(AttendanceXlsx.write(report), SheetReader.XLSX, Attachment.ATTACHMENT, report, wanted);
            case PDF -> file(pdf.write(report), ReportFormat.APPLICATION_PDF, Attachment.INLINE, report, wanted);
        };
    }

    private static Response file(byte[] content, String mediaType, Attachment attachment, AttendanceReport report,
                                 ReportFormat format) {
        return answer(content, mediaType)
            .header(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment, report, format))
            .build();
    }

    private static Response.ResponseBuilder answer(Object entity, String mediaType) {
        return Response.ok(entity, mediaType).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    private static String disposition(Attachment attachment, AttendanceReport report, ReportFormat format) {
        String years = report.from().startYear() + "-" + report.to().startYear();
        String ascii = "training-attendance-" + report.prefecture().code() + "-" + years + "." + format.extension();
        String japanese = report.prefecture().name() + "_研修会参加者数_" + years + "年度." + format.extension();
        return attachment.named(ascii, japanese);
    }
}
