package org.yorisoi.consultation.reservation.web;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import org.yorisoi.consultation.reservation.SlotSeen;
import org.yorisoi.consultation.reservation.SlotService;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;

@Path("/api/v1/prefectures/{prefecture}/slots")
@Tag(name = "reservations")
@Produces(MediaType.APPLICATION_JSON)
public class SlotResource {

    private final SlotService slots;

    SlotResource(SlotService slots) {
        this.slots = slots;
    }

    @GET
    @Path("/free")
    @Requires(Permission.SESSIONS_READ)
    @Operation(operationId = "listFreeSlots", summary = "The next free slots of all rooms",
        description = "Those that can be reserved now, in the order of time.")
    public Page<FreeSlotResponse> free(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "The first day; today when absent", example = "2026-12-01") @QueryParam("from") LocalDate from,
        @Parameter(description = "The last day, at most 92 days after the first", example = "2026-12-31")
        @QueryParam("to") LocalDate to,
        @Parameter(description = "Only this room's") @QueryParam("roomId") UUID roomId,
        @Parameter(description = "Also those whose booking has closed. Only the support centre can still reserve them: for a"
            + " hospital it changes nothing") @QueryParam("late") @DefaultValue("false") Boolean late,
        @BeanParam @Valid PageRequest page) {
        return slots.free(prefecture, from, to, roomId, late, page).map(FreeSlotResponse::of);
    }

    @PUT
    @Path("/{id}/closure")
    @Requires(Permission.SESSIONS_WRITE)
    @Operation(operationId = "closeSlot", summary = "Close a slot",
        description = "Nobody can reserve it. One that is taken can't be closed. Safe to send twice.")
    @APIResponse(responseCode = "200", description = "The slot as it is now",
        content = @Content(schema = @Schema(implementation = SlotResponse.class)))
    @Problems(ProblemType.SLOT_TAKEN)
    public Response close(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                          @HeaderParam("If-Match") String ifMatch) {
        return answer(slots.close(prefecture, id, ifMatch));
    }

    @DELETE
    @Path("/{id}/closure")
    @Requires(Permission.SESSIONS_WRITE)
    @Operation(operationId = "reopenSlot", summary = "Open a closed slot again",
        description = "It is offered to who is first in line, or free.")
    @APIResponse(responseCode = "200", description = "The slot as it is now",
        content = @Content(schema = @Schema(implementation = SlotResponse.class)))
    public Response reopen(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                           @HeaderParam("If-Match") String ifMatch) {
        return answer(slots.reopen(prefecture, id, ifMatch));
    }

    private static Response answer(SlotSeen seen) {
        return Response.ok(SlotResponse.of(seen)).tag(EntityTags.of(seen.slot().version())).build();
    }
}
