package org.yorisoi.consultation.duty.web;

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
import org.yorisoi.consultation.duty.TurnSeen;
import org.yorisoi.consultation.duty.TurnService;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;

@Path("/api/v1/prefectures/{prefecture}/sessions/{sessionId}/turn")
@Tag(name = "duties")
@Produces(MediaType.APPLICATION_JSON)
public class TurnResource {

    private final TurnService turns;

    TurnResource(TurnService turns) {
        this.turns = turns;
    }

    @GET
    @Requires(Permission.DUTIES_READ)
    @Operation(operationId = "getTurn", summary = "Whose turn it is to send a specialist to a session",
        description = "A hospital sees it at its own sessions and turns.")
    @APIResponse(responseCode = "200", description = "The turn",
        content = @Content(schema = @Schema(implementation = TurnResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("sessionId") UUID sessionId) {
        return answer(turns.of(prefecture, sessionId));
    }

    @PUT
    @Requires(Permission.DUTIES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "giveTurn", summary = "Say whose turn it is to send a specialist",
        description = "`If-Match: \"0\"` for the first entry.")
    @APIResponse(responseCode = "200", description = "The turn as it is now",
        content = @Content(schema = @Schema(implementation = TurnResponse.class)))
    @Problems({ProblemType.DUTY_NOT_POSSIBLE, ProblemType.MONTH_CLOSED})
    public Response put(@PathParam("prefecture") String prefecture, @PathParam("sessionId") UUID sessionId,
                        @HeaderParam("If-Match") String ifMatch, @NotNull @Valid TurnRequest request) {
        return answer(turns.is(prefecture, sessionId, request.hospitalId(), request.specialistId(), ifMatch));
    }

    @PUT
    @Path("/specialist")
    @Requires(Permission.TURN_SPECIALIST_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "nameTurnSpecialist", summary = "Say whom the hospital sends to its turn",
        description = "A hospital does so at its own turns, up to the day; turns of others are not there for it.")
    @APIResponse(responseCode = "200", description = "The turn as it is now",
        content = @Content(schema = @Schema(implementation = TurnResponse.class)))
    @Problems(ProblemType.DUTY_NOT_POSSIBLE)
    public Response send(@PathParam("prefecture") String prefecture, @PathParam("sessionId") UUID sessionId,
                         @HeaderParam("If-Match") String ifMatch, @NotNull @Valid TurnSpecialistRequest request) {
        return answer(turns.send(prefecture, sessionId, request.specialistId(), ifMatch));
    }

    @DELETE
    @Requires(Permission.DUTIES_WRITE)
    @Operation(operationId = "takeTurnBack", summary = "It is nobody's turn")
    @APIResponse(responseCode = "204", description = "Taken back")
    @Problems(ProblemType.MONTH_CLOSED)
    public void delete(@PathParam("prefecture") String prefecture, @PathParam("sessionId") UUID sessionId,
                       @HeaderParam("If-Match") String ifMatch) {
        turns.isNobodys(prefecture, sessionId, ifMatch);
    }

    private static Response answer(TurnSeen seen) {
        return Response.ok(TurnResponse.of(seen)).tag(EntityTags.of(seen.turn().version())).build();
    }
}
