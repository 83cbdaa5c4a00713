package org.yorisoi.salon.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.salon.meeting.PeopleCount;
import org.yorisoi.salon.meeting.PeopleService;

@Path("/api/v1/prefectures/{prefecture}/salons/{id}/people")
@Tag(name = "meetings")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    private final PeopleService people;

    PeopleResource(PeopleService people) {
        this.people = people;
    }

    @GET
    @Requires(Permission.SALON_COUNTS_READ)
    @Operation(operationId = "listSalonPeople", summary = "How many different people came to a salon (実人数)",
        description = "Of a fiscal year, then of each of its months, as somebody knew them. They are not visits (延べ): who came"
            + " twice is one person, so months don't add up to the year.")
    public Page<PeopleResponse> list(
        @PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
        @Parameter(description = "Calendar year in which the fiscal year begins; the current one when absent",
            example = "2026") @QueryParam("fiscalYear") @Min(1980) @Max(2099) Integer fiscalYear) {
        return Page.whole(people.ofYear(prefecture, id, fiscalYear).stream().map(PeopleResponse::of).toList());
    }

    @PUT
    @Path("/{period}")
    @Requires(Permission.MEETINGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "recordSalonPeople", summary = "Record how many different people came to a salon (実人数)",
        description = "`If-Match: \"0\"` for the first entry of the period.")
    @APIResponse(responseCode = "200", description = "The number as it is now",
        content = @Content(schema = @Schema(implementation = PeopleResponse.class)))
    public Response record(
        @PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
        @Parameter(description = "A month, or the calendar year in which a fiscal year begins; begun, not to come",
            example = "2026-11") @PathParam("period") String period,
        @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PeopleRequest request) {
        PeopleCount count = people.are(prefecture, id, period, request.people(), ifMatch);
        return Response.ok(PeopleResponse.of(count)).tag(EntityTags.of(count.version())).build();
    }
}
