package org.yorisoi.salon.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.salon.meeting.MeetingSeen;
import org.yorisoi.salon.meeting.MeetingService;

@Path("/api/v1/prefectures/{prefecture}/meetings")
@Tag(name = "meetings")
@Produces(MediaType.APPLICATION_JSON)
public class MeetingResource {

    private final MeetingService meetings;

    MeetingResource(MeetingService meetings) {
        this.meetings = meetings;
    }

    @GET
    @Requires(Permission.MEETINGS_READ)
    @Operation(operationId = "listMeetings", summary = "The meetings of the prefecture's salons",
        description = "An organiser gets those of her own salons.")
    public Page<MeetingResponse> list(@PathParam("prefecture") String prefecture,
                                      @BeanParam MeetingFilterParameters filter, @BeanParam @Valid PageRequest page) {
        return meetings.list(prefecture, filter.toFilter(), page).map(MeetingResponse::of);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.MEETINGS_READ)
    @Operation(operationId = "getMeeting", summary = "One meeting")
    @APIResponse(responseCode = "200", description = "The meeting",
        content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return answer(meetings.get(prefecture, id));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.MEETINGS_WRITE)
    @Operation(operationId = "removeMeeting", summary = "Remove a meeting that was added by hand",
        description = "One that the schedule gives, or that was counted, can't be removed: cancel it, or take the counts"
            + " back first.")
    @APIResponse(responseCode = "204", description = "Removed")
    @Problems(ProblemType.MEETING_STATE_NOT_POSSIBLE)
    public void remove(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                       @HeaderParam("If-Match") String ifMatch) {
        meetings.remove(prefecture, id, ifMatch);
    }

    @PUT
    @Path("/{id}/cancellation")
    @Requires(Permission.MEETINGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "cancelMeeting", summary = "Cancel a meeting, or say why it is cancelled",
        description = "Also one that should have taken place and did not. A cancelled meeting stays in the public calendar"
            + " as cancelled, and the schedule doesn't bring it back.")
    @APIResponse(responseCode = "200", description = "The meeting as it is now",
        content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    @Problems(ProblemType.MEETING_STATE_NOT_POSSIBLE)
    public Response cancel(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                           @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CancellationRequest request) {
        return answer(meetings.cancel(prefecture, id, Entered.text(request.publicNote()), ifMatch));
    }

    @DELETE
    @Path("/{id}/cancellation")
    @Requires(Permission.MEETINGS_WRITE)
    @Operation(operationId = "restoreMeeting", summary = "Restore a cancelled meeting")
    @APIResponse(responseCode = "200", description = "The meeting as it is now",
        content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    @Problems(ProblemType.MEETING_STATE_NOT_POSSIBLE)
    public Response restore(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                            @HeaderParam("If-Match") String ifMatch) {
        return answer(meetings.restore(prefecture, id, ifMatch));
    }

    @PUT
    @Path("/{id}/move")
    @Requires(Permission.MEETINGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "moveMeeting", summary = "Move a meeting to another day, time or place",
        description = "The schedule doesn't bring the old day back, and a new schedule leaves the meeting where it is.")
    @APIResponse(responseCode = "200", description = "The meeting as it is now",
        content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    @Problems(ProblemType.MEETING_STATE_NOT_POSSIBLE)
    public Response move(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                         @HeaderParam("If-Match") String ifMatch, @NotNull @Valid MoveRequest request) {
        return answer(meetings.move(prefecture, id, request.toSlot(), Entered.text(request.publicNote()), ifMatch));
    }

    @DELETE
    @Path("/{id}/move")
    @Requires(Permission.MEETINGS_WRITE)
    @Operation(operationId = "moveMeetingBack", summary = "Put a moved meeting back to where it was")
    @APIResponse(responseCode = "200", description = "The meeting as it is now",
        content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    @Problems(ProblemType.MEETING_STATE_NOT_POSSIBLE)
    public Response moveBack(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                             @HeaderParam("If-Match") String ifMatch) {
        return answer(meetings.moveBack(prefecture, id, ifMatch));
    }

    static Response answer(MeetingSeen seen) {
        return Response.ok(MeetingResponse.of(seen)).tag(EntityTags.of(seen.meeting().version())).build();
    }
}
