package org.yorisoi.supporter.qualification.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.supporter.qualification.CertificateService;
import org.yorisoi.supporter.qualification.QualificationSeen;
import org.yorisoi.supporter.qualification.QualificationService;

@Path("/api/v1/prefectures/{prefecture}/supporters/{supporterId}")
@Tag(name = "supporters")
@Produces(MediaType.APPLICATION_JSON)
public class QualificationResource {

    private final QualificationService qualifications;
    private final CertificateService certificates;
    private final CertificatePdf pdf;
    private final CurrentUser user;

    QualificationResource(QualificationService qualifications, CertificateService certificates, CertificatePdf pdf,
                          CurrentUser user) {
        this.qualifications = qualifications;
        this.certificates = certificates;
        this.pdf = pdf;
        this.user = user;
    }

    @GET
    @Path("/qualification")
    @Requires(Permission.SUPPORTERS_READ)
    @Operation(operationId = "getQualification", summary = "A supporter's qualification and her training history",
        description = "Computed anew from her trainings, the programme's rule and the extensions. Reading it is in the audit"
            + " trail.")
    public QualificationResponse get(@PathParam("prefecture") String prefecture,
                                     @PathParam("supporterId") UUID supporterId) {
        QualificationSeen seen = qualifications.get(prefecture, supporterId, user.may(Permission.SUPPORTERS_WRITE));
        return QualificationResponse.of(seen, certificates.isQualified(seen));
    }

    @GET
    @Path("/qualification/certificate")
    @Produces({CertificatePdf.APPLICATION_PDF, MediaType.APPLICATION_JSON})
    @Requires(Permission.SUPPORTERS_WRITE)
    @Problems(ProblemType.NOT_QUALIFIED)
    @Operation(operationId = "getQualificationCertificate", summary = "A supporter's certificate of qualification (登録証)",
        description = "While the qualification has not ended. Dates are imperial and western.")
    @APIResponse(responseCode = "200", description = "The certificate", content = @Content(
        mediaType = CertificatePdf.APPLICATION_PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response certificate(@PathParam("prefecture") String prefecture, @PathParam("supporterId") UUID supporterId) {
        return pdf.answer(List.of(certificates.ofQualification(prefecture, supporterId)));
    }

    @GET
    @Path("/trainings/{entryId}/certificate")
    @Produces({CertificatePdf.APPLICATION_PDF, MediaType.APPLICATION_JSON})
    @Requires(Permission.SUPPORTERS_WRITE)
    @Operation(operationId = "getCompletionCertificate",
        summary = "The certificate that a supporter completed a training (修了証)",
        description = "For every training of her history, entered by hand or the programme's own.")
    @APIResponse(responseCode = "200", description = "The certificate", content = @Content(
        mediaType = CertificatePdf.APPLICATION_PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response completion(@PathParam("prefecture") String prefecture, @PathParam("supporterId") UUID supporterId,
                               @PathParam("entryId") UUID entryId) {
        return pdf.answer(List.of(certificates.ofCompletion(prefecture, supporterId, entryId)));
    }
}
