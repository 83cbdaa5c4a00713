package org.yorisoi.salon.meeting.web;

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
import org.yorisoi.identity.Open;
import org.yorisoi.platform.web.Attachment;
import org.yorisoi.platform.web.PublicAnswer;
import org.yorisoi.salon.SalonService;
import org.yorisoi.salon.meeting.MeetingFeed;

@Path("/api/v1/prefectures/{prefecture}/salons/{id}/meetings.ics")
@Tag(name = "meetings")
public class MeetingFeedResource {

    private final MeetingFeed feed;

    MeetingFeedResource(MeetingFeed feed) {
        this.feed = feed;
    }

    @GET
    @Open
    @PublicAnswer(SalonService.REVISED)
    @Produces(ICalendar.MEDIA_TYPE)
    @Operation(operationId = "getSalonCalendar", summary = "A salon's meetings as a calendar to subscribe to",
        description = "iCalendar (RFC 5545): the last 30 days and all meetings to come. `UID` is the meeting's id with"
            + " `@yorisoi` behind it, `SEQUENCE` rises with every change; cancelled meetings, and those that a new schedule"
            + " or a rest has withdrawn, are in it with `STATUS:CANCELLED`. Nothing about who came.")
    @APIResponse(responseCode = "200", description = "The calendar",
        headers = @Header(name = "Content-Disposition", description = "Name for the file, in Japanese",
            schema = @Schema(type = SchemaType.STRING)),
        content = @Content(mediaType = ICalendar.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response meetings(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return Response.ok(feed.of(prefecture, id), ICalendar.MEDIA_TYPE + ";charset=utf-8")
            .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.INLINE.named("salon-" + id + ".ics", "がんサロン.ics"))
            .build();
    }
}
