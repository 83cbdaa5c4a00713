package org.yorisoi.supporter.web;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.supporter.DoubleService;

@Path("/api/v1/prefectures/{prefecture}")
@Tag(name = "supporters")
@Produces(MediaType.APPLICATION_JSON)
public class DoubleResource {

    private final DoubleService doubles;
    private final CurrentUser user;

    DoubleResource(DoubleService doubles, CurrentUser user) {
        this.doubles = doubles;
        this.user = user;
    }

    @GET
    @Path("/supporter-doubles")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Operation(operationId = "listSupporterDoubles", summary = "Entries that may be one person's",
        description = """
            Pairs of the prefecture that agree in their reading (with age bands that don't contradict each other), telephone or \
            mail. That they do says only that somebody should look. Those that agree in most first; reading them is in the audit \
            trail.""")
    public Page<DoubleResponse> list(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "Those of whom somebody has said that they are two people, instead of those of whom nobody has")
        @QueryParam("different") @DefaultValue("false") Boolean different,
        @BeanParam @Valid PageRequest page) {
        return doubles.list(prefecture, different, page).map(DoubleResponse::of);
    }

    @PUT
    @Path("/supporters/{id}/different/{otherId}")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Operation(operationId = "saySupportersDiffer", summary = "Say that two entries are two people's",
        description = "They are not hinted at any more, until that is undone.")
    @APIResponse(responseCode = "204", description = "Said, now or before")
    public void areDifferent(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                             @PathParam("otherId") UUID otherId) {
        doubles.areDifferent(prefecture, id, otherId, user.id());
    }

    @DELETE
    @Path("/supporters/{id}/different/{otherId}")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Operation(operationId = "undoSupportersDiffer", summary = "Undo that two entries are two people's")
    @APIResponse(responseCode = "204", description = "Undone, now or before")
    public void mayBeOne(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                         @PathParam("otherId") UUID otherId) {
        doubles.mayBeOne(prefecture, id, otherId);
    }
}
