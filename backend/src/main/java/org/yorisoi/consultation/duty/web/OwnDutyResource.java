package org.yorisoi.consultation.duty.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.duty.DutySeen;
import org.yorisoi.consultation.duty.OwnDutyService;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.platform.web.Texts;

@Path("/api/v1/prefectures/{prefecture}/own-entry/duties")
@Tag(name = "duties")
@Produces(MediaType.APPLICATION_JSON)
public class OwnDutyResource {

    private final OwnDutyService duties;

    OwnDutyResource(OwnDutyService duties) {
        this.duties = duties;
    }

    @GET
    @Requires(Permission.OWN_ENTRY_READ)
    @Operation(operationId = "listOwnDuties", summary = "The caller's own duties",
        description = "In the order of time, also those that she declined or was released from.")
    public Page<OwnDutyResponse> list(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "From this day on; today when absent", example = "2026-12-01") @QueryParam("from")
        LocalDate from) {
        return Page.whole(duties.list(prefecture, from)).map(OwnDutyResponse::of);
    }

    @PUT
    @Path("/{id}/acceptance")
    @Requires(Permission.OWN_ENTRY_WRITE)
    @Operation(operationId = "acceptOwnDuty", summary = "Accept a duty",
        description = "Also after having declined, as long as there is a place.")
    @APIResponse(responseCode = "200", description = "The duty as it is now",
        content = @Content(schema = @Schema(implementation = OwnDutyResponse.class)))
    @Problems(ProblemType.DUTY_NOT_POSSIBLE)
    public Response accept(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                           @HeaderParam("If-Match") String ifMatch) {
        return answer(duties.accept(prefecture, id, ifMatch));
    }

    @PUT
    @Path("/{id}/refusal")
    @Requires(Permission.OWN_ENTRY_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "declineOwnDuty", summary = "Decline a duty",
        description = "Also after having accepted, up to its day. The place is open again; a reason is not asked for.")
    @APIResponse(responseCode = "200", description = "The duty as it is now",
        content = @Content(schema = @Schema(implementation = OwnDutyResponse.class)))
    @Problems(ProblemType.DUTY_NOT_POSSIBLE)
    public Response decline(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DeclineRequest request) {
        return answer(duties.decline(prefecture, id, Texts.orNull(request.reason()), ifMatch));
    }

    private static Response answer(DutySeen seen) {
        return Response.ok(OwnDutyResponse.of(seen)).tag(EntityTags.of(seen.duty().version())).build();
    }
}
