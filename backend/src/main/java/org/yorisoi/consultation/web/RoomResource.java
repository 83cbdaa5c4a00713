package org.yorisoi.consultation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.RoomFilter;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.RoomSeen;
import org.yorisoi.consultation.RoomService;
import org.yorisoi.consultation.RoomSort;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Open;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.platform.web.PublicAnswer;

@Path("/api/v1/prefectures/{prefecture}/rooms")
@Tag(name = "rooms")
@Produces(MediaType.APPLICATION_JSON)
public class RoomResource {

    private final RoomService rooms;
    private final Idempotency idempotency;
    private final CurrentUser user;

    RoomResource(RoomService rooms, Idempotency idempotency, CurrentUser user) {
        this.rooms = rooms;
        this.idempotency = idempotency;
        this.user = user;
    }

    @GET
    @Open
    @PublicAnswer(RoomService.REVISED)
    @Operation(operationId = "listRooms", summary = "The consultation rooms of the prefecture, and its hotline",
        description = "With their next dates, how to book, and whether a slot is free. Those that are closed for good only"
            + " with `sessions:read`.")
    public Page<RoomResponse> list(
        @PathParam("prefecture") String prefecture,
        @QueryParam("kind") RoomKind kind,
        @Parameter(description = "Only this hospital's") @QueryParam("hospitalId") UUID hospitalId,
        @Parameter(description = "Those closed for good too; without `sessions:read` they are never listed")
        @QueryParam("closed") @DefaultValue("false") Boolean closed,
        @QueryParam("sort") @DefaultValue("kind") RoomSort sort,
        @BeanParam @Valid PageRequest page) {
        return rooms.list(prefecture, new RoomFilter(kind, hospitalId, closed, sort), page).map(RoomResponse::of);
    }

    @POST
    @Requires(Permission.ROOMS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addRoom", summary = "Add a consultation room, or a hotline")
    @APIResponse(responseCode = "201", description = "Added",
        content = @Content(schema = @Schema(implementation = RoomResponse.class)))
    @Problems(ProblemType.SCHEDULE_NOT_UNDERSTOOD)
    public Response add(@PathParam("prefecture") String prefecture,
                        @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid RoomRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " addRoom", request, () -> {
            RoomSeen room = rooms.add(prefecture, request.toDetails(), request.scheduleText(), request.asAnnounced());
            return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/rooms/" + room.room().id()))
                .tag(EntityTags.of(room.room().version())).entity(RoomResponse.of(room)).build();
        });
    }

    @GET
    @Path("/{id}")
    @Open
    @PublicAnswer(RoomService.REVISED)
    @Operation(operationId = "getRoom", summary = "One consultation room",
        description = "With its next twelve dates. One that is closed for good is there with `sessions:read`.")
    @APIResponse(responseCode = "200", description = "The room",
        content = @Content(schema = @Schema(implementation = RoomResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return answer(rooms.seen(prefecture, id));
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.ROOMS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeRoom", summary = "Change a consultation room",
        description = "Sessions that are planned already stay as they are. `openTo` closes it.")
    @APIResponse(responseCode = "200", description = "The room as it is now",
        content = @Content(schema = @Schema(implementation = RoomResponse.class)))
    @Problems(ProblemType.SCHEDULE_NOT_UNDERSTOOD)
    public Response change(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                           @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RoomRequest request) {
        return answer(rooms.change(prefecture, id, request.toDetails(), request.scheduleText(), request.asAnnounced(),
            ifMatch));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.ROOMS_WRITE)
    @Operation(operationId = "removeRoom", summary = "Remove a consultation room that was added by mistake",
        description = "One that has a session can't be removed: close it by `openTo` instead.")
    @APIResponse(responseCode = "204", description = "Removed")
    @Problems(ProblemType.CONFLICT)
    public void remove(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                       @HeaderParam("If-Match") String ifMatch) {
        rooms.remove(prefecture, id, ifMatch);
    }

    private static Response answer(RoomSeen seen) {
        return Response.ok(RoomResponse.of(seen)).tag(EntityTags.of(seen.room().version())).build();
    }
}
