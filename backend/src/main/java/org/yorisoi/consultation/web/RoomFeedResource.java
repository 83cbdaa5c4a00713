package org.yorisoi.consultation.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.calendar.ICalendar;
import org.yorisoi.consultation.RoomFeed;
import org.yorisoi.consultation.RoomService;
import org.yorisoi.identity.Open;
import org.yorisoi.platform.web.Attachment;
import org.yorisoi.platform.web.PublicAnswer;

@Path("/api/v1/prefectures/{prefecture}/rooms/{id}/sessions.ics")
@Tag(name = "rooms")
public class RoomFeedResource {

    private final RoomFeed feed;

    RoomFeedResource(RoomFeed feed) {
        this.feed = feed;
    }

    @GET
    @Open
    @PublicAnswer(RoomService.REVISED)
    @Produces(ICalendar.MEDIA_TYPE)
    @Operation(operationId = "getRoomCalendar", summary = "A room's sessions as a calendar to subscribe to",
        description = "iCalendar (RFC 5545): the published sessions of the last 30 days and all to come. `UID` is the"
            + " session's id with `@yorisoi` behind it, `SEQUENCE` rises with every change; cancelled sessions are in it"
            + " with `STATUS:CANCELLED`. Nothing about reservations.")
    @APIResponse(responseCode = "200", description = "The calendar",
        headers = @Header(name = "Content-Disposition", description = "Name for the file, in Japanese",
            schema = @Schema(type = SchemaType.STRING)),
        content = @Content(mediaType = ICalendar.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response sessions(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return Response.ok(feed.of(prefecture, id), ICalendar.MEDIA_TYPE + ";charset=utf-8")
            .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.INLINE.named("room-" + id + ".ics", "がん相談室.ics"))
            .build();
    }
}
