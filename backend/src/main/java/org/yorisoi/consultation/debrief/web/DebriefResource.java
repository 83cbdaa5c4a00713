package org.yorisoi.consultation.debrief.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.debrief.DebriefSeen;
import org.yorisoi.consultation.debrief.DebriefService;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;

@Path("/api/v1/prefectures/{prefecture}/debriefs/{sessionId}")
@Tag(name = "records")
@Produces(MediaType.APPLICATION_JSON)
public class DebriefResource {

    private final DebriefService debriefs;

    DebriefResource(DebriefService debriefs) {
        this.debriefs = debriefs;
    }

    @GET
    @Requires(Permission.RECORDS_READ)
    @Operation(operationId = "getDebrief", summary = "The debrief of a session",
        description = "Until it is written, those who attended the session see whom to ask (`written` is false). From then on"
            + " it is for those who were there and the supervision group. Reading it is in the audit trail.")
    @APIResponse(responseCode = "200", description = "The debrief",
        content = @Content(schema = @Schema(implementation = DebriefResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("sessionId") UUID sessionId) {
        return answer(debriefs.get(prefecture, sessionId));
    }

    @PUT
    @Requires(Permission.RECORDS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "writeDebrief", summary = "Write the debrief of a session, or change it",
        description = "One for a session: the first time with `If-Match: \"0\"`. By those who were there, and by the support"
            + " centre's supervision group. Every change is in the audit trail.")
    @APIResponse(responseCode = "200", description = "The debrief as it is now",
        content = @Content(schema = @Schema(implementation = DebriefResponse.class)))
    @Problems(ProblemType.SESSION_NOT_HELD)
    public Response write(@PathParam("prefecture") String prefecture, @PathParam("sessionId") UUID sessionId,
                          @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DebriefRequest request) {
        return answer(debriefs.write(prefecture, sessionId, request.toDetails(), request.isChecked(), ifMatch));
    }

    @DELETE
    @Requires(Permission.RECORDS_WRITE)
    @Operation(operationId = "removeDebrief", summary = "Remove a debrief that was written by mistake",
        description = "If it asked for supervision and nobody has taken that up, the case goes with it.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("prefecture") String prefecture, @PathParam("sessionId") UUID sessionId,
                       @HeaderParam("If-Match") String ifMatch) {
        debriefs.remove(prefecture, sessionId, ifMatch);
    }

    private static Response answer(DebriefSeen seen) {
        return Response.ok(DebriefResponse.of(seen)).tag(EntityTags.of(seen.version())).build();
    }
}
