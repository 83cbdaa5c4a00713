package org.yorisoi.hospital.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.hospital.Specialist;
import org.yorisoi.hospital.SpecialistService;
import org.yorisoi.hospital.SpecialistSort;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.web.EntityTags;

@Path("/api/v1/prefectures/{prefecture}/hospitals/{hospitalId}/specialists")
@Tag(name = "hospitals")
@Produces(MediaType.APPLICATION_JSON)
public class SpecialistResource {

    private final SpecialistService specialists;
    private final Idempotency idempotency;
    private final CurrentUser user;

    SpecialistResource(SpecialistService specialists, Idempotency idempotency, CurrentUser user) {
        this.specialists = specialists;
        this.idempotency = idempotency;
        this.user = user;
    }

    @GET
    @Requires(Permission.SPECIALISTS_READ)
    @Operation(operationId = "listSpecialists", summary = "A hospital's specialists")
    public Page<SpecialistResponse> list(
        @PathParam("prefecture") String prefecture, @PathParam("hospitalId") UUID hospitalId,
        @Parameter(description = "Only those active on that day") @QueryParam("on") LocalDate on,
        @QueryParam("sort") @DefaultValue("kana") SpecialistSort sort,
        @BeanParam @Valid PageRequest page) {
        return specialists.list(prefecture, hospitalId, on, sort, page).map(SpecialistResponse::of);
    }

    @POST
    @Requires(Permission.SPECIALISTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addSpecialist", summary = "Add a specialist")
    @APIResponse(responseCode = "201", description = "Added",
        content = @Content(schema = @Schema(implementation = SpecialistResponse.class)))
    public Response add(@PathParam("prefecture") String prefecture, @PathParam("hospitalId") UUID hospitalId,
                        @HeaderParam("Idempotency-Key") String idempotencyKey,
                        @NotNull @Valid SpecialistRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " addSpecialist " + hospitalId, request, () -> {
            Specialist specialist = specialists.add(prefecture, hospitalId, request.toDetails());
            return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/hospitals/" + hospitalId
                    + "/specialists/" + specialist.id()))
                .tag(EntityTags.of(specialist.version()))
                .entity(SpecialistResponse.of(specialist)).build();
        });
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.SPECIALISTS_READ)
    @Operation(operationId = "getSpecialist", summary = "One specialist")
    @APIResponse(responseCode = "200", description = "The specialist",
        content = @Content(schema = @Schema(implementation = SpecialistResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("hospitalId") UUID hospitalId,
                        @PathParam("id") UUID id) {
        return answer(specialists.get(prefecture, hospitalId, id));
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.SPECIALISTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeSpecialist", summary = "Change a specialist")
    @APIResponse(responseCode = "200", description = "The specialist as she is now",
        content = @Content(schema = @Schema(implementation = SpecialistResponse.class)))
    public Response change(@PathParam("prefecture") String prefecture, @PathParam("hospitalId") UUID hospitalId,
                           @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
                           @NotNull @Valid SpecialistRequest request) {
        return answer(specialists.change(prefecture, hospitalId, id, request.toDetails(), ifMatch));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.SPECIALISTS_WRITE)
    @Operation(operationId = "removeSpecialist", summary = "Remove a specialist who was entered by mistake",
        description = "One who has left gets a last day (`activeTo`) instead.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("prefecture") String prefecture, @PathParam("hospitalId") UUID hospitalId,
                       @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        specialists.remove(prefecture, hospitalId, id, ifMatch);
    }

    private static Response answer(Specialist specialist) {
        return Response.ok(SpecialistResponse.of(specialist)).tag(EntityTags.of(specialist.version())).build();
    }
}
