package org.yorisoi.consultation.duty.web;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.duty.DutyFeed;
import org.yorisoi.consultation.duty.DutyFeedService;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;

@Path("/api/v1/prefectures/{prefecture}/own-entry/duty-feed")
@Tag(name = "duties")
@Produces(MediaType.APPLICATION_JSON)
public class OwnDutyFeedResource {

    @Schema(name = "OwnDutyFeed", description = "The secret address under which a calendar finds the caller's duties")
    record FeedResponse(
        @Schema(required = true, nullable = true, description = "Null as long as there is none",
            examples = "/api/v1/duty-feeds/aGlkZGVuaGlkZGVuaGlkZGVuaGlkZGVuaGlkZGVuaGk.ics") String address,
        @Schema(required = true, nullable = true, description = "Since when it is this one") OffsetDateTime madeAt) {

        static FeedResponse of(DutyFeed feed) {
            return new FeedResponse("/api/v1/duty-feeds/" + feed.secret() + ".ics", DutyResponse.japan(feed.madeAt()));
        }
    }

    private final DutyFeedService feeds;

    OwnDutyFeedResource(DutyFeedService feeds) {
        this.feeds = feeds;
    }

    @GET
    @Requires(Permission.OWN_ENTRY_READ)
    @Operation(operationId = "getOwnDutyFeed", summary = "The address of the caller's own duties as a calendar")
    public FeedResponse get(@PathParam("prefecture") String prefecture) {
        return feeds.own(prefecture).map(FeedResponse::of).orElseGet(() -> new FeedResponse(null, null));
    }

    @PUT
    @Requires(Permission.OWN_ENTRY_WRITE)
    @Operation(operationId = "renewOwnDutyFeed", summary = "Make the address, or a new one in its place",
        description = "The one before finds nothing any more.")
    public FeedResponse renew(@PathParam("prefecture") String prefecture) {
        return FeedResponse.of(feeds.renew(prefecture));
    }

    @DELETE
    @Requires(Permission.OWN_ENTRY_WRITE)
    @Operation(operationId = "revokeOwnDutyFeed", summary = "The address finds nothing any more")
    @APIResponse(responseCode = "204", description = "Revoked")
    public void revoke(@PathParam("prefecture") String prefecture) {
        feeds.revoke(prefecture);
    }
}
