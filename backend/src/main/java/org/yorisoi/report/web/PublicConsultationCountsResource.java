package org.yorisoi.report.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.record.RecordService;
import org.yorisoi.identity.Open;
import org.yorisoi.platform.web.PublicAnswer;
import org.yorisoi.report.ConsultationCountsService;

@Path("/api/v1/prefectures/{prefecture}/consultation-counts")
@Tag(name = "reports")
@Produces(MediaType.APPLICATION_JSON)
public class PublicConsultationCountsResource {

    private final ConsultationCountsService reports;

    PublicConsultationCountsResource(ConsultationCountsService reports) {
        this.reports = reports;
    }

    @GET
    @Open
    @PublicAnswer(RecordService.REVISED)
    @Operation(operationId = "publicConsultationCounts",
        summary = "How many consultations there were in a fiscal year, and about what, for everybody",
        description = "Only years that have ended. Counts below the programme's threshold are hidden, and as many others"
            + " that no hidden number can be computed from those shown.")
    public PublicConsultationCountsResponse publicConsultationCounts(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "A fiscal year that has ended; when absent, the last one", example = "2025")
        @QueryParam("fiscalYear") @Min(ConsultationCountsResource.EARLIEST) @Max(ConsultationCountsResource.LATEST)
        Integer fiscalYear) {
        return PublicConsultationCountsResponse.of(reports.forPublic(prefecture, fiscalYear));
    }
}
