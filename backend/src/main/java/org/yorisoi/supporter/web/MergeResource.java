package org.yorisoi.supporter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.supporter.MergeSeen;
import org.yorisoi.supporter.MergeService;

@Path("/api/v1/prefectures/{prefecture}")
@Tag(name = "supporters")
@Produces(MediaType.APPLICATION_JSON)
public class MergeResource {

    private final MergeService merges;
    private final Idempotency idempotency;
    private final CurrentUser user;

    MergeResource(MergeService merges, Idempotency idempotency, CurrentUser user) {
        this.merges = merges;
        this.idempotency = idempotency;
        this.user = user;
    }

    @GET
    @Path("/supporters/{id}/merge-previews/{otherId}")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Operation(operationId = "previewSupporterMerge", summary = "What merging another entry into this one would mean",
        description = "In numbers, with what stands in the way; nothing is changed by asking.")
    public MergePreviewResponse preview(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                                        @PathParam("otherId") UUID otherId, @Context HttpHeaders headers) {
        return MergePreviewResponse.of(merges.preview(prefecture, id, otherId), headers.getAcceptableLanguages());
    }

    @POST
    @Path("/supporters/{id}/merges")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "mergeSupporters", summary = "Merge another entry into this one",
        description = """
            `If-Match` is about this entry, `otherVersion` about the other one. Everything that hangs on the other entry goes to \
            this one. Of consents of both the newest word counts: what she has withdrawn under either entry is not given again by \
            an older consent. The other entry is nowhere any more but in the audit trail, until the merge is undone.""")
    @APIResponse(responseCode = "201", description = "Merged",
        content = @Content(schema = @Schema(implementation = MergeResponse.class)))
    @Problems(ProblemType.SUPPORTER_MERGE_NOT_POSSIBLE)
    public Response merge(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                          @HeaderParam("If-Match") String ifMatch, @HeaderParam("Idempotency-Key") String idempotencyKey,
                          @NotNull @Valid MergeRequest request, @Context HttpHeaders headers) {
        return idempotency.once(idempotencyKey, user.id() + " mergeSupporters " + id, request, () -> {
            MergeSeen merged = merges.merge(prefecture, id, request.otherId(), request.toChoices(), user.id(), ifMatch,
                request.otherVersion());
            return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/supporter-merges/" + merged.merge().id()))
                .tag(EntityTags.of(merged.merge().version()))
                .entity(MergeResponse.of(merged, headers.getAcceptableLanguages())).build();
        });
    }

    @GET
    @Path("/supporters/{id}/merges")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Operation(operationId = "listSupporterMerges", summary = "The merges of an entry",
        description = """
            In which it is the kept or the other one, the latest first, those undone too. Also of an entry that goes on in another \
            one: so the other one is found. Reading them is in the audit trail.""")
    public Page<MergeResponse> list(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                                    @Context HttpHeaders headers) {
        return Page.whole(merges.list(prefecture, id))
            .map(merge -> MergeResponse.of(merge, headers.getAcceptableLanguages()));
    }

    @GET
    @Path("/supporter-merges/{id}")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Operation(operationId = "getSupporterMerge", summary = "One merge", description = "Reading it is in the audit trail.")
    @APIResponse(responseCode = "200", description = "The merge",
        content = @Content(schema = @Schema(implementation = MergeResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id, @Context HttpHeaders headers) {
        return answer(merges.get(prefecture, id), headers);
    }

    @DELETE
    @Path("/supporter-merges/{id}")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Operation(operationId = "undoSupporterMerge", summary = "Undo a merge",
        description = """
            It stays in the list. What went to the kept entry goes back, and fields that nobody has changed since are as they were; \
            what was entered about the kept entry since stays with it.""")
    @APIResponse(responseCode = "200", description = "The merge, undone",
        content = @Content(schema = @Schema(implementation = MergeResponse.class)))
    @Problems(ProblemType.SUPPORTER_MERGE_NOT_POSSIBLE)
    public Response undo(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                         @HeaderParam("If-Match") String ifMatch, @Context HttpHeaders headers) {
        return answer(merges.undo(prefecture, id, user.id(), ifMatch), headers);
    }

    private static Response answer(MergeSeen seen, HttpHeaders headers) {
        return Response.ok(MergeResponse.of(seen, headers.getAcceptableLanguages()))
            .tag(EntityTags.of(seen.merge().version())).build();
    }
}
