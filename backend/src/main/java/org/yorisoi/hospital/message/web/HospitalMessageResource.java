package org.yorisoi.hospital.message.web;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.hospital.message.HospitalMessageService;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;

@Path("/api/v1/prefectures/{prefecture}/hospital-messages")
@Tag(name = "hospital-messages")
@Produces(MediaType.APPLICATION_JSON)
public class HospitalMessageResource {

    private final HospitalMessageService messages;

    HospitalMessageResource(HospitalMessageService messages) {
        this.messages = messages;
    }

    @GET
    @Requires(Permission.HOSPITAL_MESSAGES_READ)
    @Operation(operationId = "listHospitalMessages", summary = "What the caller's own hospital was told, the newest first",
        description = "For the hospital's people and systems: turns given to it and taken back, and what becomes of sessions"
            + " that concern it. `total` with `unread=true` is how many nobody has read.")
    public Page<HospitalMessageResponse> list(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "Only those that nobody of the hospital has read") @QueryParam("unread")
        @DefaultValue("false") Boolean unread, @BeanParam @Valid PageRequest page) {
        return messages.own(prefecture, unread, page).map(HospitalMessageResponse::of);
    }

    @PUT
    @Path("/read")
    @Requires(Permission.HOSPITAL_MESSAGES_READ)
    @Operation(operationId = "readHospitalMessages", summary = "All of the own hospital's messages were read",
        description = "By one of its people for all. Those that come later are unread.")
    @APIResponse(responseCode = "204", description = "Kept")
    public void readAll(@PathParam("prefecture") String prefecture) {
        messages.readAll(prefecture);
    }

    @PUT
    @Path("/{id}/read")
    @Requires(Permission.HOSPITAL_MESSAGES_READ)
    @Operation(operationId = "readHospitalMessage", summary = "One of the own hospital's messages was read",
        description = "By one of its people for all. Safe to send again: the first time counts. Another hospital's message is"
            + " not there.")
    @APIResponse(responseCode = "204", description = "Kept")
    public void read(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        messages.read(prefecture, id);
    }
}
