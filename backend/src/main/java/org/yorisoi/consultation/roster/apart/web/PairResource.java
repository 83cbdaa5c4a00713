package org.yorisoi.consultation.roster.apart.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.yorisoi.consultation.roster.apart.ApartSeen;
import org.yorisoi.consultation.roster.apart.ApartService;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.platform.web.Texts;

@Path("/api/v1/prefectures/{prefecture}/roster-pairs")
@Tag(name = "rosters")
@Produces(MediaType.APPLICATION_JSON)
public class PairResource {

    private final ApartService pairs;
    private final Idempotency idempotency;
    private final CurrentUser user;

    PairResource(ApartService pairs, Idempotency idempotency, CurrentUser user) {
        this.pairs = pairs;
        this.idempotency = idempotency;
        this.user = user;
    }

    @GET
    @Requires(Permission.ROSTERS_WRITE)
    @Operation(operationId = "listRosterPairs", summary = "Which supporters are kept apart",
        description = "All pairs, also those whose last day has passed, in the order of the numbers of registration. Reading it"
            + " is in the audit trail.")
    public Page<PairResponse> list(@PathParam("prefecture") String prefecture) {
        return Page.whole(pairs.list(prefecture)).map(PairResponse::of);
    }

    @POST
    @Requires(Permission.ROSTER_SETTINGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addRosterPair", summary = "Keep two supporters apart",
        description = "Rosters that are made from then on put them into no session together. Two who are kept apart already are"
            + " a duplicate; their entry is changed instead. It is in the audit trail, under the pair's id.")
    @APIResponse(responseCode = "201", description = "Kept apart",
        content = @Content(schema = @Schema(implementation = PairResponse.class)))
    public Response add(@PathParam("prefecture") String prefecture, @HeaderParam("Idempotency-Key") String idempotencyKey,
                        @NotNull @Valid NewPairRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " addRosterPair", request, () -> {
            ApartSeen seen = pairs.add(prefecture, request.supporterId(), request.otherId(), request.until(),
                Texts.orNull(request.reason()));
            return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/roster-pairs/" + seen.id()))
                .tag(EntityTags.of(seen.version())).entity(PairResponse.of(seen)).build();
        });
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.ROSTER_SETTINGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeRosterPair", summary = "Say until when, and why, two supporters are kept apart")
    @APIResponse(responseCode = "200", description = "The pair as it is now",
        content = @Content(schema = @Schema(implementation = PairResponse.class)))
    public Response change(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                           @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PairRequest request) {
        ApartSeen seen = pairs.change(prefecture, id, request.until(), Texts.orNull(request.reason()), ifMatch);
        return Response.ok(PairResponse.of(seen)).tag(EntityTags.of(seen.version())).build();
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.ROSTER_SETTINGS_WRITE)
    @Operation(operationId = "removeRosterPair", summary = "Two supporters may meet again")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                       @HeaderParam("If-Match") String ifMatch) {
        pairs.remove(prefecture, id, ifMatch);
    }
}
