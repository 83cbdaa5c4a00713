package org.yorisoi.supporter.availability.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.supporter.availability.Asked;
import org.yorisoi.supporter.availability.OwnAvailabilityService;

@Path("/api/v1/prefectures/{prefecture}/own-entry/availability")
@Tag(name = "availability")
@Produces(MediaType.APPLICATION_JSON)
public class OwnAvailabilityResource {

    private final OwnAvailabilityService availability;

    OwnAvailabilityResource(OwnAvailabilityService availability) {
        this.availability = availability;
    }

    @GET
    @Requires(Permission.OWN_ENTRY_READ)
    @Operation(operationId = "listOwnAvailability", summary = "The months that the caller is asked for",
        description = "From this month on, the earliest first. Nothing while she doesn't serve.")
    public Page<AskedResponse> list(@PathParam("prefecture") String prefecture) {
        return Page.whole(availability.asked(prefecture)).map(AskedResponse::of);
    }

    @GET
    @Path("/{month}")
    @Requires(Permission.OWN_ENTRY_READ)
    @Operation(operationId = "getOwnAvailability", summary = "One month that the caller is, or was, asked for")
    @APIResponse(responseCode = "200", description = "The days and her answer",
        content = @Content(schema = @Schema(implementation = AskedResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("month") String month) {
        return answer(availability.asked(prefecture, Months.of(month)));
    }

    @PUT
    @Path("/{month}")
    @Requires(Permission.OWN_ENTRY_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerOwnAvailability", summary = "Answer for a month, or answer anew",
        description = "Until the deadline. `If-Match: \"0\"` for the first answer. Days of the month that have no session any"
            + " more are left out; days on which she can't be asked count as `no`.")
    @APIResponse(responseCode = "200", description = "The answer as it is now",
        content = @Content(schema = @Schema(implementation = AskedResponse.class)))
    @Problems({ProblemType.AVAILABILITY_CLOSED, ProblemType.AVAILABILITY_NOT_POSSIBLE})
    public Response put(@PathParam("prefecture") String prefecture, @PathParam("month") String month,
                        @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AnswerRequest request) {
        return answer(availability.answer(prefecture, Months.of(month), request.toDetails(), ifMatch));
    }

    private static Response answer(Asked asked) {
        return Response.ok(AskedResponse.of(asked)).tag(EntityTags.of(asked.answer().version())).build();
    }
}
