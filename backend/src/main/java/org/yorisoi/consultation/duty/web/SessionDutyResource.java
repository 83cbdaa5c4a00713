package org.yorisoi.consultation.duty.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.duty.DutyDesk;
import org.yorisoi.consultation.duty.DutyPlanning;
import org.yorisoi.consultation.duty.DutySeen;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;

@Path("/api/v1/prefectures/{prefecture}/sessions/{sessionId}/duties")
@Tag(name = "duties")
@Produces(MediaType.APPLICATION_JSON)
public class SessionDutyResource {

    private final DutyDesk desk;
    private final DutyPlanning planning;
    private final Idempotency idempotency;
    private final CurrentUser user;

    SessionDutyResource(DutyDesk desk, DutyPlanning planning, Idempotency idempotency, CurrentUser user) {
        this.desk = desk;
        this.planning = planning;
        this.idempotency = idempotency;
        this.user = user;
    }

    @GET
    @Requires(Permission.DUTIES_READ)
    @Operation(operationId = "listSessionDuties", summary = "Who is on duty at a session",
        description = "In the order of asking; to the support centre also who declined or was released. A hospital sees who is"
            + " on duty at its own sessions and turns. Reading it is in the audit trail.")
    public Page<DutyResponse> list(@PathParam("prefecture") String prefecture, @PathParam("sessionId") UUID sessionId) {
        return Page.whole(desk.of(prefecture, sessionId)).map(DutyResponse::of);
    }

    @POST
    @Requires(Permission.DUTIES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putOnDuty", summary = "Ask a supporter to come to a session",
        description = "She is told. At a session that is over it says that she was there. Refused with what stands against it:"
            + " another duty that day, no place left, she doesn't serve.")
    @APIResponse(responseCode = "201", description = "Asked",
        content = @Content(schema = @Schema(implementation = DutyResponse.class)))
    @Problems({ProblemType.DUTY_NOT_POSSIBLE, ProblemType.MONTH_CLOSED})
    public Response put(@PathParam("prefecture") String prefecture, @PathParam("sessionId") UUID sessionId,
                        @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid NewDutyRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " putOnDuty " + sessionId, request, () -> {
            DutySeen seen = planning.put(prefecture, sessionId, request.supporterId());
            return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/duties/" + seen.duty().id()))
                .tag(EntityTags.of(seen.duty().version())).entity(DutyResponse.of(seen)).build();
        });
    }
}
