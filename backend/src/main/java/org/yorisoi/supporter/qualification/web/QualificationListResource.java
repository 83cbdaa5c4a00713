package org.yorisoi.supporter.qualification.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.supporter.SupporterState;
import org.yorisoi.supporter.qualification.CertificateService;
import org.yorisoi.supporter.qualification.QualificationFilter;
import org.yorisoi.supporter.qualification.QualificationService;
import org.yorisoi.supporter.qualification.QualificationSort;
import org.yorisoi.supporter.qualification.QualificationStatus;

@Path("/api/v1/prefectures/{prefecture}")
@Tag(name = "supporters")
@Produces(MediaType.APPLICATION_JSON)
public class QualificationListResource {

    private final QualificationService qualifications;
    private final CertificateService certificates;
    private final CertificatePdf pdf;

    QualificationListResource(QualificationService qualifications, CertificateService certificates, CertificatePdf pdf) {
        this.qualifications = qualifications;
        this.certificates = certificates;
        this.pdf = pdf;
    }

    @GET
    @Path("/supporter-qualifications")
    @Requires(Permission.SUPPORTERS_READ)
    @Operation(operationId = "listQualifications", summary = "Whose qualification stands until when",
        description = "Those who have left or died are not in it. Reading it is in the audit trail.")
    public Page<QualifiedSupporterResponse> list(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "How the qualification stands today") @QueryParam("status") QualificationStatus status,
        @Parameter(description = "The supporter's state") @QueryParam("state") SupporterState state,
        @Parameter(description = "True: only trainees and active supporters; false: only the others")
        @QueryParam("serving") Boolean serving,
        @Parameter(description = "Only those that end on this day or earlier", example = "2027-03-31")
        @QueryParam("endingBy") LocalDate endingBy,
        @Parameter(description = "Part of the name or the kana, or the number of registration", example = "みほん")
        @QueryParam("q") @Size(max = 100) @PlainText String q,
        @QueryParam("sort") @DefaultValue("validUntil") QualificationSort sort,
        @BeanParam @Valid PageRequest page) {
        QualificationFilter filter = new QualificationFilter(status, state, serving, endingBy, q, sort);
        return qualifications.list(prefecture, filter, page).map(QualifiedSupporterResponse::of);
    }

    @POST
    @Path("/supporter-certificates")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({CertificatePdf.APPLICATION_PDF, MediaType.APPLICATION_JSON})
    @Requires(Permission.SUPPORTERS_WRITE)
    @Problems(ProblemType.NOT_QUALIFIED)
    @Operation(operationId = "printQualificationCertificates", summary = "Certificates of qualification for many (登録証)",
        description = "One document with a page for each, at most 200 at once. Changes nothing, so it may be sent again. Refused"
            + " as a whole, naming them by their place, when some are not qualified.")
    @APIResponse(responseCode = "200", description = "The certificates", content = @Content(
        mediaType = CertificatePdf.APPLICATION_PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response certificates(@PathParam("prefecture") String prefecture, @NotNull @Valid CertificatesRequest request) {
        return pdf.answer(certificates.ofQualifications(prefecture, request.supporterIds()));
    }
}
