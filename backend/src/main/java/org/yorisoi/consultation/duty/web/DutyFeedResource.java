package org.yorisoi.consultation.duty.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.calendar.ICalendar;
import org.yorisoi.consultation.duty.DutyFeedService;
import org.yorisoi.identity.Open;
import org.yorisoi.platform.web.Attachment;

/** For calendars, which can't sign in: whoever knows the address has it from the supporter. */
@Path("/api/v1/duty-feeds/{secret}.ics")
@Tag(name = "duties")
public class DutyFeedResource {

    private final DutyFeedService feeds;

    DutyFeedResource(DutyFeedService feeds) {
        this.feeds = feeds;
    }

    @GET
    @Open
    @Produces(ICalendar.MEDIA_TYPE)
    @Operation(operationId = "getDutyCalendar", summary = "A supporter's duties as a calendar to subscribe to",
        description = "iCalendar (RFC 5545): the last 30 days and all duties to come, when and in which building, with no word"
            + " on what for and nobody's name. `SEQUENCE` rises with every change; duties that were declined or released are in"
            + " it with `STATUS:CANCELLED`. The address is the secret: it is made, renewed and revoked by the supporter.")
    @APIResponse(responseCode = "200", description = "The calendar",
        content = @Content(mediaType = ICalendar.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response get(@Parameter(description = "The secret of the address",
        example = "aGlkZGVuaGlkZGVuaGlkZGVuaGlkZGVuaGlkZGVuaGk") @PathParam("secret") String secret) {
        return Response.ok(feeds.of(secret), ICalendar.MEDIA_TYPE + ";charset=utf-8")
            .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.INLINE.named("duties.ics", "当番.ics"))
            .header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }
}
