package org.yorisoi.consultation.reservation.web;

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
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.reservation.SlotService;
import org.yorisoi.consultation.reservation.WaitingListService;
import org.yorisoi.consultation.reservation.WaitingSeen;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;

/** What hangs on one session: its slots and its waiting list. */
@Path("/api/v1/prefectures/{prefecture}/sessions/{session}")
@Tag(name = "reservations")
@Produces(MediaType.APPLICATION_JSON)
public class SessionSlotResource {

    private final SlotService slots;
    private final WaitingListService waiting;
    private final Idempotency idempotency;
    private final CurrentUser user;

    SessionSlotResource(SlotService slots, WaitingListService waiting, Idempotency idempotency, CurrentUser user) {
        this.slots = slots;
        this.waiting = waiting;
        this.idempotency = idempotency;
        this.user = user;
    }

    @GET
    @Path("/slots")
    @Requires(Permission.SESSIONS_READ)
    @Operation(operationId = "listSessionSlots", summary = "The slots of a session",
        description = "In the order of time. Who has one is shown to whose visitor it is and to the support centre, and that is"
            + " written down. A session without an appointment has none.")
    public Page<SlotResponse> slots(@PathParam("prefecture") String prefecture, @PathParam("session") UUID session) {
        return Page.whole(slots.of(prefecture, session).stream().map(SlotResponse::of).toList());
    }

    @GET
    @Path("/waiting-list")
    @Requires(Permission.RESERVATIONS_READ)
    @Operation(operationId = "listWaiting", summary = "Who waits for a slot of a session",
        description = "In the order in which they joined, with those who have been offered a slot; a hospital gets its own."
            + " Reading is written down.")
    public Page<WaitingEntryResponse> waiting(@PathParam("prefecture") String prefecture,
                                              @PathParam("session") UUID session) {
        return Page.whole(waiting.list(prefecture, session).stream().map(WaitingEntryResponse::of).toList());
    }

    @POST
    @Path("/waiting-list")
    @Requires(Permission.RESERVATIONS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "joinWaitingList", summary = "Wait for a slot of a session that is full",
        description = "Who is first in line gets the slot that becomes free as a hold of a day, no longer than until booking"
            + " closes; when it expires the next gets it.")
    @APIResponse(responseCode = "201", description = "Waiting",
        content = @Content(schema = @Schema(implementation = WaitingEntryResponse.class)))
    @Problems({ProblemType.SLOTS_FREE, ProblemType.BOOKING_CLOSED, ProblemType.SESSION_NOT_OPEN})
    public Response join(@PathParam("prefecture") String prefecture, @PathParam("session") UUID session,
                         @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid WaitingRequest request) {
        return idempotency.onceWithin(idempotencyKey, user.id() + " joinWaitingList", Arrays.asList(session, request), () -> {
            WaitingSeen seen = waiting.join(prefecture, session, request.hospitalId(), request.reference().strip());
            return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/sessions/" + session
                    + "/waiting-list/" + seen.entry().id()))
                .tag(EntityTags.of(seen.entry().version())).entity(WaitingEntryResponse.of(seen)).build();
        });
    }

    @POST
    @Path("/waiting-list/{id}/reservation")
    @Requires(Permission.RESERVATIONS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reserveForWaiting", summary = "Give a free slot to somebody who waits",
        description = "For the support centre after booking has closed, when nothing is offered by itself any more; whoever else"
            + " waits keeps the place in line. It is confirmed at once.")
    @APIResponse(responseCode = "201", description = "Reserved and confirmed",
        content = @Content(schema = @Schema(implementation = ReservationResponse.class)))
    @Problems({ProblemType.RESERVATION_STATE_NOT_POSSIBLE, ProblemType.SLOT_TAKEN, ProblemType.SLOT_CLOSED,
        ProblemType.SLOT_PAST, ProblemType.BOOKING_CLOSED, ProblemType.SESSION_NOT_OPEN})
    public Response reserve(@PathParam("prefecture") String prefecture, @PathParam("session") UUID session,
                            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
                            @HeaderParam("Idempotency-Key") String idempotencyKey,
                            @NotNull @Valid WaitingReservationRequest request) {
        return idempotency.onceWithin(idempotencyKey, user.id() + " reserveForWaiting",
            Arrays.asList(session, id, ifMatch, request),
            () -> ReservationResource.created(prefecture, waiting.reserve(prefecture, session, id, request.slotId(), ifMatch)));
    }

    @DELETE
    @Path("/waiting-list/{id}")
    @Requires(Permission.RESERVATIONS_WRITE)
    @Operation(operationId = "leaveWaitingList", summary = "No longer wait",
        description = "A slot that was offered is offered to the next.")
    @APIResponse(responseCode = "204", description = "Left")
    public void leave(@PathParam("prefecture") String prefecture, @PathParam("session") UUID session,
                      @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        waiting.leave(prefecture, session, id, ifMatch);
    }
}
