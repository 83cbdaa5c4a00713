package org.yorisoi.salon.web;

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
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.salon.Organiser;
import org.yorisoi.salon.OrganiserService;

@Path("/api/v1/prefectures/{prefecture}/salons/{salonId}/organisers")
@Tag(name = "salons")
@Produces(MediaType.APPLICATION_JSON)
public class OrganiserResource {

    private final OrganiserService organisers;
    private final Idempotency idempotency;
    private final CurrentUser user;

    OrganiserResource(OrganiserService organisers, Idempotency idempotency, CurrentUser user) {
        this.organisers = organisers;
        this.idempotency = idempotency;
        this.user = user;
    }

    @GET
    @Requires(Permission.ORGANISERS_READ)
    @Operation(operationId = "listOrganisers", summary = "A salon's organisers, former ones too",
        description = "In the order of their kana. Reading them is in the audit trail. An organiser sees those of her own"
            + " salons.")
    public Page<OrganiserResponse> list(@PathParam("prefecture") String prefecture, @PathParam("salonId") UUID salonId) {
        return Page.whole(organisers.list(prefecture, salonId)).map(OrganiserResponse::of);
    }

    @POST
    @Requires(Permission.ORGANISERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addOrganiser", summary = "Add an organiser")
    @APIResponse(responseCode = "201", description = "Added",
        content = @Content(schema = @Schema(implementation = OrganiserResponse.class)))
    public Response add(@PathParam("prefecture") String prefecture, @PathParam("salonId") UUID salonId,
                        @HeaderParam("Idempotency-Key") String idempotencyKey,
                        @NotNull @Valid OrganiserRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " addOrganiser " + salonId, request, () -> {
            Organiser organiser = organisers.add(prefecture, salonId, request.toDetails());
            return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/salons/" + salonId
                    + "/organisers/" + organiser.id()))
                .tag(EntityTags.of(organiser.version())).entity(OrganiserResponse.of(organiser)).build();
        });
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.ORGANISERS_READ)
    @Operation(operationId = "getOrganiser", summary = "One organiser")
    @APIResponse(responseCode = "200", description = "The organiser",
        content = @Content(schema = @Schema(implementation = OrganiserResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("salonId") UUID salonId,
                        @PathParam("id") UUID id) {
        return answer(organisers.get(prefecture, salonId, id));
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.ORGANISERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeOrganiser", summary = "Change an organiser, or her consent to be named")
    @APIResponse(responseCode = "200", description = "The organiser as she is now",
        content = @Content(schema = @Schema(implementation = OrganiserResponse.class)))
    public Response change(@PathParam("prefecture") String prefecture, @PathParam("salonId") UUID salonId,
                           @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
                           @NotNull @Valid OrganiserRequest request) {
        return answer(organisers.change(prefecture, salonId, id, request.toDetails(), ifMatch));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.ORGANISERS_WRITE)
    @Operation(operationId = "removeOrganiser", summary = "Remove an organiser who was entered by mistake",
        description = "One who has left gets a last day (`activeTo`) instead.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("prefecture") String prefecture, @PathParam("salonId") UUID salonId,
                       @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        organisers.remove(prefecture, salonId, id, ifMatch);
    }

    private static Response answer(Organiser organiser) {
        return Response.ok(OrganiserResponse.of(organiser)).tag(EntityTags.of(organiser.version())).build();
    }
}
