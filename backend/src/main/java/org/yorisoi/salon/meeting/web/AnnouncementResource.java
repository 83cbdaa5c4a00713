package org.yorisoi.salon.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.salon.meeting.MeetingSeen;
import org.yorisoi.salon.meeting.MeetingService;

@Path("/api/v1/prefectures/{prefecture}/salons/{id}/meetings")
@Tag(name = "meetings")
@Produces(MediaType.APPLICATION_JSON)
public class AnnouncementResource {

    private final MeetingService meetings;
    private final Idempotency idempotency;
    private final CurrentUser user;

    AnnouncementResource(MeetingService meetings, Idempotency idempotency, CurrentUser user) {
        this.meetings = meetings;
        this.idempotency = idempotency;
        this.user = user;
    }

    @POST
    @Requires(Permission.MEETINGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "announceMeeting", summary = "Add a meeting by hand",
        description = "A date that the salon announces one by one, an extra one, or one that a holiday left out. No schedule"
            + " touches it.")
    @APIResponse(responseCode = "201", description = "Added",
        content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    public Response announce(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                             @HeaderParam("Idempotency-Key") String idempotencyKey,
                             @NotNull @Valid MeetingRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " announceMeeting " + id, request, () -> {
            MeetingSeen added = meetings.announce(prefecture, id, request.toSlot());
            return Response
                .created(URI.create("/api/v1/prefectures/" + prefecture + "/meetings/" + added.meeting().id()))
                .tag(EntityTags.of(added.meeting().version()))
                .entity(MeetingResponse.of(added)).build();
        });
    }
}
