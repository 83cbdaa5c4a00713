package org.yorisoi.supporter.message.web;

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
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.supporter.message.MessageService;

@Path("/api/v1/prefectures/{prefecture}/own-entry/messages")
@Tag(name = "messages")
@Produces(MediaType.APPLICATION_JSON)
public class MessageResource {

    private final MessageService messages;

    MessageResource(MessageService messages) {
        this.messages = messages;
    }

    @GET
    @Requires(Permission.OWN_ENTRY_READ)
    @Operation(operationId = "listOwnMessages", summary = "What the caller was told, the newest first")
    public Page<MessageResponse> list(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "Only those that she hasn't read") @QueryParam("unread") @DefaultValue("false")
        Boolean unread, @BeanParam @Valid PageRequest page) {
        return messages.own(prefecture, unread, page).map(MessageResponse::of);
    }

    @PUT
    @Path("/reading")
    @Requires(Permission.OWN_ENTRY_READ)
    @Operation(operationId = "readOwnMessages", summary = "The caller has read all of her messages")
    @APIResponse(responseCode = "204", description = "Kept")
    public void readAll(@PathParam("prefecture") String prefecture) {
        messages.readAll(prefecture);
    }

    @PUT
    @Path("/{id}/reading")
    @Requires(Permission.OWN_ENTRY_READ)
    @Operation(operationId = "readOwnMessage", summary = "The caller has read one of her messages",
        description = "Safe to send again: the first time counts.")
    @APIResponse(responseCode = "204", description = "Kept")
    public void read(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        messages.read(prefecture, id);
    }
}
