package org.yorisoi.supporter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
import org.yorisoi.platform.web.Texts;
import org.yorisoi.supporter.OwnEntryService;

/** A supporter's own entry. An account of the role supporter that belongs to no entry finds nothing here: 404. */
@Path("/api/v1/prefectures/{prefecture}/own-entry")
@Tag(name = "supporters")
@Produces(MediaType.APPLICATION_JSON)
public class OwnEntryResource {

    private final OwnEntryService own;
    private final Idempotency idempotency;
    private final CurrentUser user;

    OwnEntryResource(OwnEntryService own, Idempotency idempotency, CurrentUser user) {
        this.own = own;
        this.idempotency = idempotency;
        this.user = user;
    }

    @GET
    @Requires(Permission.OWN_ENTRY_READ)
    @Operation(operationId = "getOwnEntry", summary = "My own entry", description = "All of it.")
    @APIResponse(responseCode = "200", description = "The entry",
        content = @Content(schema = @Schema(implementation = SupporterResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture) {
        return SupporterResource.answer(own.read(prefecture));
    }

    @PUT
    @Requires(Permission.OWN_ENTRY_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeOwnEntry", summary = "Change how I am reached and what I can take on",
        description = "Name, kana, age band and abilities are kept by the support centre.")
    @APIResponse(responseCode = "200", description = "The entry as it is now",
        content = @Content(schema = @Schema(implementation = SupporterResponse.class)))
    public Response change(@PathParam("prefecture") String prefecture, @HeaderParam("If-Match") String ifMatch,
                           @NotNull @Valid OwnEntryRequest request) {
        return SupporterResource.answer(own.change(prefecture, request.toDetails(), ifMatch));
    }

    @GET
    @Path("/health")
    @Requires(Permission.OWN_ENTRY_READ)
    @Operation(operationId = "getOwnHealth", summary = "What is kept of my health",
        description = "Also while I don't consent to others reading it: it is mine.")
    public SupporterHealthResponse health(@PathParam("prefecture") String prefecture) {
        return SupporterHealthResponse.of(own.health(prefecture));
    }

    @GET
    @Path("/consents")
    @Requires(Permission.OWN_ENTRY_READ)
    @Operation(operationId = "listOwnConsents", summary = "What I have agreed to, withdrawn consents too",
        description = "The newest first.")
    public Page<SupporterConsentResponse> consents(@PathParam("prefecture") String prefecture) {
        return Page.whole(own.consents(prefecture)).map(SupporterConsentResponse::of);
    }

    @POST
    @Path("/consents")
    @Requires(Permission.OWN_ENTRY_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addOwnConsent", summary = "I agree", description = "To the text that is in force, from today on.")
    @APIResponse(responseCode = "201", description = "Recorded",
        content = @Content(schema = @Schema(implementation = SupporterConsentResponse.class)))
    @Problems(ProblemType.SUPPORTER_IS_GONE)
    public Response agree(@PathParam("prefecture") String prefecture, @HeaderParam("Idempotency-Key") String idempotencyKey,
                          @NotNull @Valid OwnConsentRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " addOwnConsent", request, () -> Response.created(
                URI.create("/api/v1/prefectures/" + prefecture + "/own-entry/consents"))
            .entity(SupporterConsentResponse.of(own.agree(prefecture, request.purpose(), request.textVersion()))).build());
    }

    @POST
    @Path("/consents/{consentId}/withdrawal")
    @Requires(Permission.OWN_ENTRY_WRITE)
    @Operation(operationId = "withdrawOwnConsent", summary = "I no longer agree",
        description = "From today on, and at once: nothing stands for that purpose any more.")
    @APIResponse(responseCode = "200", description = "The consent as it is now",
        content = @Content(schema = @Schema(implementation = SupporterConsentResponse.class)))
    @Problems(ProblemType.CONSENT_ALREADY_WITHDRAWN)
    public SupporterConsentResponse withdraw(@PathParam("prefecture") String prefecture,
                                             @PathParam("consentId") UUID consentId) {
        return SupporterConsentResponse.of(own.withdraw(prefecture, consentId));
    }

    @GET
    @Path("/blocked-periods")
    @Requires(Permission.OWN_ENTRY_READ)
    @Operation(operationId = "listOwnBlockedPeriods", summary = "When I can't be asked at all",
        description = "Past periods too, in the order of time.")
    public Page<BlockedPeriodResponse> blockedPeriods(@PathParam("prefecture") String prefecture) {
        return Page.whole(own.blockedPeriods(prefecture)).map(BlockedPeriodResponse::of);
    }

    @POST
    @Path("/blocked-periods")
    @Requires(Permission.OWN_ENTRY_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addOwnBlockedPeriod", summary = "Enter days on which I can't be asked at all",
        description = "They may reach across months, but not overlap.")
    @APIResponse(responseCode = "201", description = "Entered",
        content = @Content(schema = @Schema(implementation = BlockedPeriodResponse.class)))
    @Problems(ProblemType.SUPPORTER_IS_GONE)
    public Response block(@PathParam("prefecture") String prefecture, @HeaderParam("Idempotency-Key") String idempotencyKey,
                          @NotNull @Valid BlockedPeriodRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " addOwnBlockedPeriod", request, () -> Response.created(
                URI.create("/api/v1/prefectures/" + prefecture + "/own-entry/blocked-periods"))
            .entity(BlockedPeriodResponse.of(own.block(prefecture, request.from(), request.to(),
                Texts.orNull(request.note())))).build());
    }

    @DELETE
    @Path("/blocked-periods/{periodId}")
    @Requires(Permission.OWN_ENTRY_WRITE)
    @Operation(operationId = "removeOwnBlockedPeriod", summary = "Remove one of my blocked periods")
    @APIResponse(responseCode = "204", description = "Removed")
    public void unblock(@PathParam("prefecture") String prefecture, @PathParam("periodId") UUID periodId) {
        own.unblock(prefecture, periodId);
    }
}
