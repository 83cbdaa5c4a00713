package org.yorisoi.consultation.supervision.web;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.supervision.SupervisionGroup;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;

@Path("/api/v1/prefectures/{prefecture}/supervision-group/members")
@Tag(name = "supervision")
@Produces(MediaType.APPLICATION_JSON)
public class SupervisionGroupResource {

    private final SupervisionGroup group;

    SupervisionGroupResource(SupervisionGroup group) {
        this.group = group;
    }

    @GET
    @Requires(Permission.SUPERVISION_GROUP_WRITE)
    @Operation(operationId = "listSupervisionMembers", summary = "Who belongs to the supervision group, and who could",
        description = "All accounts of support centre and network that aren't disabled, by user name.")
    public Page<SupervisionMemberResponse> list(@PathParam("prefecture") String prefecture) {
        return Page.whole(group.possible(prefecture)).map(SupervisionMemberResponse::of);
    }

    @PUT
    @Path("/{accountId}")
    @Requires(Permission.SUPERVISION_GROUP_WRITE)
    @Operation(operationId = "addSupervisionMember", summary = "Take somebody into the supervision group",
        description = "From then on she reads all consultation records and debriefs. Nothing happens if she belongs to it.")
    @APIResponse(responseCode = "204", description = "She belongs to it")
    @Problems(ProblemType.SUPERVISION_MEMBER_NOT_POSSIBLE)
    public void admit(@PathParam("prefecture") String prefecture, @PathParam("accountId") UUID accountId) {
        group.admit(prefecture, accountId);
    }

    @DELETE
    @Path("/{accountId}")
    @Requires(Permission.SUPERVISION_GROUP_WRITE)
    @Operation(operationId = "removeSupervisionMember", summary = "Let somebody go from the supervision group")
    @APIResponse(responseCode = "204", description = "She doesn't belong to it")
    public void dismiss(@PathParam("prefecture") String prefecture, @PathParam("accountId") UUID accountId) {
        group.dismiss(prefecture, accountId);
    }
}
