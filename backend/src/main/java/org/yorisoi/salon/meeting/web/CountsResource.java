package org.yorisoi.salon.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.salon.meeting.CountService;

@Path("/api/v1/prefectures/{prefecture}/meetings/{id}/counts")
@Tag(name = "meetings")
@Produces(MediaType.APPLICATION_JSON)
public class CountsResource {

    private final CountService counts;

    CountsResource(CountService counts) {
        this.counts = counts;
    }

    @PUT
    @Requires(Permission.MEETINGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "countMeeting", summary = "Record how many came to a meeting",
        description = "It was held, then. `If-Match` takes the meeting's version. Visits are counted (延べ): how many different"
            + " people came is recorded for a month or a year, at the salon's `people`.")
    @APIResponse(responseCode = "200", description = "The meeting as it is now",
        content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    @Problems({ProblemType.MEETING_IN_FUTURE, ProblemType.MEETING_STATE_NOT_POSSIBLE})
    public Response count(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                          @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CountsRequest request) {
        return MeetingResource.answer(
            counts.count(prefecture, id, request.toCounts(), Entered.text(request.note()), ifMatch));
    }

    @DELETE
    @Requires(Permission.MEETINGS_WRITE)
    @Operation(operationId = "forgetCounts", summary = "Take the counts of a meeting back",
        description = "They and the note are lost; the meeting is scheduled again.")
    @APIResponse(responseCode = "200", description = "The meeting as it is now",
        content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    @Problems(ProblemType.MEETING_STATE_NOT_POSSIBLE)
    public Response forget(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                           @HeaderParam("If-Match") String ifMatch) {
        return MeetingResource.answer(counts.forget(prefecture, id, ifMatch));
    }
}
