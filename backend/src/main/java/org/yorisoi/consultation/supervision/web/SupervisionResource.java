package org.yorisoi.consultation.supervision.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.yorisoi.consultation.supervision.SupervisionCaseSeen;
import org.yorisoi.consultation.supervision.SupervisionService;
import org.yorisoi.consultation.supervision.SupervisionState;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.platform.web.Texts;

@Path("/api/v1/prefectures/{prefecture}/supervision-cases")
@Tag(name = "supervision")
@Produces(MediaType.APPLICATION_JSON)
public class SupervisionResource {

    private final SupervisionService supervision;

    SupervisionResource(SupervisionService supervision) {
        this.supervision = supervision;
    }

    @GET
    @Requires(Permission.SUPERVISION_WRITE)
    @Operation(operationId = "listSupervisionCases", summary = "Sessions that need supervision",
        description = "For the supervision group. Those that have waited longest first; of those that are done, the latest.")
    public Page<SupervisionCaseResponse> list(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "Only those in this state") @QueryParam("state") SupervisionState state,
        @BeanParam @Valid PageRequest page) {
        return supervision.list(prefecture, state, page).map(SupervisionCaseResponse::of);
    }

    @GET
    @Path("/{sessionId}")
    @Requires(Permission.SUPERVISION_WRITE)
    @Operation(operationId = "getSupervisionCase", summary = "One session that needs supervision")
    @APIResponse(responseCode = "200", description = "The case",
        content = @Content(schema = @Schema(implementation = SupervisionCaseResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("sessionId") UUID sessionId) {
        return answer(supervision.get(prefecture, sessionId));
    }

    @PUT
    @Path("/{sessionId}/state")
    @Requires(Permission.SUPERVISION_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeSupervisionState", summary = "Take a case up, give it back, say that it is done",
        description = "From `open` to `taken` to `done`; what is taken can be given back, what is done taken up again. In the"
            + " same state, the note is changed.")
    @APIResponse(responseCode = "200", description = "The case as it is now",
        content = @Content(schema = @Schema(implementation = SupervisionCaseResponse.class)))
    @Problems(ProblemType.SUPERVISION_STATE_NOT_POSSIBLE)
    public Response becomes(@PathParam("prefecture") String prefecture, @PathParam("sessionId") UUID sessionId,
                            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SupervisionStateRequest request) {
        return answer(supervision.becomes(prefecture, sessionId, request.state(), Texts.orNull(request.note()),
            request.isChecked(), ifMatch));
    }

    private static Response answer(SupervisionCaseSeen seen) {
        return Response.ok(SupervisionCaseResponse.of(seen)).tag(EntityTags.of(seen.supervision().version())).build();
    }
}
