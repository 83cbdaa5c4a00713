package org.yorisoi.supporter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.yorisoi.supporter.BlockedPeriodService;

@Path("/api/v1/prefectures/{prefecture}/supporters/{id}/blocked-periods")
@Tag(name = "supporters")
@Produces(MediaType.APPLICATION_JSON)
public class BlockedPeriodResource {

    private final BlockedPeriodService periods;
    private final Idempotency idempotency;
    private final CurrentUser user;

    BlockedPeriodResource(BlockedPeriodService periods, Idempotency idempotency, CurrentUser user) {
        this.periods = periods;
        this.idempotency = idempotency;
        this.user = user;
    }

    @GET
    @Requires(Permission.AVAILABILITY_READ)
    @Operation(operationId = "listBlockedPeriods", summary = "When a supporter can't be asked at all",
        description = "Past periods too, in the order of time. Reading them is in the audit trail.")
    public Page<BlockedPeriodResponse> list(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return Page.whole(periods.list(prefecture, id)).map(BlockedPeriodResponse::of);
    }

    @POST
    @Requires(Permission.AVAILABILITY_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addBlockedPeriod", summary = "Enter days on which a supporter can't be asked at all",
        description = "They may reach across months, but not overlap.")
    @APIResponse(responseCode = "201", description = "Entered",
        content = @Content(schema = @Schema(implementation = BlockedPeriodResponse.class)))
    @Problems(ProblemType.SUPPORTER_IS_GONE)
    public Response add(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                        @HeaderParam("Idempotency-Key") String idempotencyKey,
                        @NotNull @Valid BlockedPeriodRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " addBlockedPeriod " + id, request, () -> Response.created(
                URI.create("/api/v1/prefectures/" + prefecture + "/supporters/" + id + "/blocked-periods"))
            .entity(BlockedPeriodResponse.of(periods.add(prefecture, id, request.from(), request.to(),
                Texts.orNull(request.note())))).build());
    }

    @DELETE
    @Path("/{periodId}")
    @Requires(Permission.AVAILABILITY_WRITE)
    @Operation(operationId = "removeBlockedPeriod", summary = "Remove a blocked period",
        description = "A period is never changed, so no version is asked for.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                       @PathParam("periodId") UUID periodId) {
        periods.remove(prefecture, id, periodId);
    }
}
