package org.yorisoi.supporter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.supporter.ConsentService;
import org.yorisoi.supporter.SupporterConsent;

@Path("/api/v1/prefectures/{prefecture}/supporters/{id}/consents")
@Tag(name = "supporters")
@Produces(MediaType.APPLICATION_JSON)
public class SupporterConsentResource {

    private final ConsentService consents;
    private final Idempotency idempotency;
    private final CurrentUser user;
    private final Clock clock;

    SupporterConsentResource(ConsentService consents, Idempotency idempotency, CurrentUser user, Clock clock) {
        this.consents = consents;
        this.idempotency = idempotency;
        this.user = user;
        this.clock = clock;
    }

    @GET
    @Requires(Permission.SUPPORTERS_WRITE)
    @Operation(operationId = "listSupporterConsents", summary = "What a supporter has agreed to, withdrawn consents too",
        description = "The newest first. Reading them is in the audit trail.")
    public Page<SupporterConsentResponse> list(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return Page.whole(consents.list(prefecture, id)).map(SupporterConsentResponse::of);
    }

    @POST
    @Requires(Permission.SUPPORTERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addSupporterConsent", summary = "Record that a supporter agrees",
        description = "To a new version of a text also while she has agreed to an older one; twice to the same is refused.")
    @APIResponse(responseCode = "201", description = "Recorded",
        content = @Content(schema = @Schema(implementation = SupporterConsentResponse.class)))
    @Problems(ProblemType.SUPPORTER_IS_GONE)
    public Response add(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                        @HeaderParam("Idempotency-Key") String idempotencyKey,
                        @NotNull @Valid SupporterConsentRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " addSupporterConsent " + id, request, () -> {
            SupporterConsent consent = consents.give(prefecture, id, request.toGiven());
            return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/supporters/" + id + "/consents"))
                .entity(SupporterConsentResponse.of(consent)).build();
        });
    }

    @POST
    @Path("/{consentId}/withdrawal")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "withdrawSupporterConsent", summary = "Record that a supporter no longer agrees",
        description = """
            Nothing stands for that purpose any more. It counts at once: health data are closed, a name is gone from public \
            pages, and without the consents to the register and to health data she isn't chosen any more. It is never \
            refused because somebody else has changed the entry.""")
    @APIResponse(responseCode = "200", description = "The consent as it is now",
        content = @Content(schema = @Schema(implementation = SupporterConsentResponse.class)))
    @Problems(ProblemType.CONSENT_ALREADY_WITHDRAWN)
    public SupporterConsentResponse withdraw(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                                             @PathParam("consentId") UUID consentId,
                                             @NotNull @Valid ConsentWithdrawalRequest request) {
        LocalDate on = request.withdrawnOn() == null ? LocalDate.now(clock) : request.withdrawnOn();
        return SupporterConsentResponse.of(consents.withdraw(prefecture, id, consentId, on));
    }
}
