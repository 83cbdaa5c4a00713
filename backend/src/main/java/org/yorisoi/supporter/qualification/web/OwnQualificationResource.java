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

@Path("/api/v1/prefectures/{prefecture}/own-entry")
@Tag(name = "supporters")
@Produces(MediaType.APPLICATION_JSON)
public class OwnQualificationResource {

    private final QualificationService qualifications;
    private final CertificateService certificates;
    private final CertificatePdf pdf;
    private final CurrentUser user;

    OwnQualificationResource(QualificationService qualifications, CertificateService certificates, CertificatePdf pdf,
                             CurrentUser user) {
        this.qualifications = qualifications;
        this.certificates = certificates;
        this.pdf = pdf;
        this.user = user;
    }

    @GET
    @Path("/qualification")
    @Requires(Permission.OWN_ENTRY_READ)
    @Operation(operationId = "getOwnQualification", summary = "One's own qualification and training history")
    public QualificationResponse get(@PathParam("prefecture") String prefecture) {
        QualificationSeen seen = qualifications.own(prefecture, user.id());
        return QualificationResponse.of(seen, certificates.isQualified(seen));
    }

    @GET
    @Path("/certificates/qualification")
    @Produces({CertificatePdf.APPLICATION_PDF, MediaType.APPLICATION_JSON})
    @Requires(Permission.OWN_ENTRY_READ)
    @Problems(ProblemType.NOT_QUALIFIED)
    @Operation(operationId = "getOwnQualificationCertificate", summary = "One's own certificate of qualification (登録証)")
    @APIResponse(responseCode = "200", description = "The certificate", content = @Content(
        mediaType = CertificatePdf.APPLICATION_PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response certificate(@PathParam("prefecture") String prefecture) {
        return pdf.answer(List.of(certificates.ownOfQualification(prefecture, user.id())));
    }

    @GET
    @Path("/certificates/trainings/{entryId}")
    @Produces({CertificatePdf.APPLICATION_PDF, MediaType.APPLICATION_JSON})
    @Requires(Permission.OWN_ENTRY_READ)
    @Operation(operationId = "getOwnCompletionCertificate", summary = "One's own certificate of a training (修了証)")
    @APIResponse(responseCode = "200", description = "The certificate", content = @Content(
        mediaType = CertificatePdf.APPLICATION_PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response completion(@PathParam("prefecture") String prefecture, @PathParam("entryId") UUID entryId) {
        return pdf.answer(List.of(certificates.ownOfCompletion(prefecture, user.id(), entryId)));
    }
}
