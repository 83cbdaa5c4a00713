package org.yorisoi.supporter.qualification.matching.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.platform.web.Texts;
import org.yorisoi.supporter.qualification.matching.DecisionSeen;
import org.yorisoi.supporter.qualification.matching.DecisionService;
import org.yorisoi.supporter.qualification.matching.ProposalFilter;
import org.yorisoi.supporter.qualification.matching.ProposalService;
import org.yorisoi.supporter.qualification.matching.Verdict;

@Path("/api/v1/prefectures/{prefecture}")
@Tag(name = "supporters")
@Produces(MediaType.APPLICATION_JSON)
public class MatchingResource {

    private final ProposalService proposals;
    private final DecisionService decisions;
    private final Idempotency idempotency;
    private final CurrentUser user;

    MatchingResource(ProposalService proposals, DecisionService decisions, Idempotency idempotency, CurrentUser user) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.idempotency = idempotency;
        this.user = user;
    }

    @GET
    @Path("/supporter-proposals")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Operation(operationId = "listSupporterProposals", summary = "Names on training lists about whom nobody has decided",
        description = """
            Peers on the lists of foundation and follow-up trainings, beside those of the register whose name or kana is like \
            theirs. Nothing is decided by itself: the same name is not the same person. The most alike first; reading them is in \
            the audit trail.""")
    public Page<ProposalResponse> proposals(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "`some`: somebody of the register might be her; `none`: nobody is like her, or not any more")
        @QueryParam("candidates") @DefaultValue("some") ProposalFilter candidates,
        @BeanParam @Valid PageRequest page) {
        return proposals.list(prefecture, candidates, page).map(ProposalResponse::of);
    }

    @GET
    @Path("/supporter-decisions")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Operation(operationId = "listSupporterDecisions", summary = "What was decided about names on training lists",
        description = "The latest first, those undone too. Reading them is in the audit trail.")
    public Page<DecisionResponse> decisions(@PathParam("prefecture") String prefecture,
                                            @BeanParam @Valid PageRequest page) {
        return decisions.list(prefecture, page).map(DecisionResponse::of);
    }

    @POST
    @Path("/supporter-decisions")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Problems(ProblemType.PARTICIPANT_ALREADY_DECIDED)
    @Operation(operationId = "decideSupporter", summary = "Say who a name on a training list is",
        description = """
            `same`: she is this supporter, and the training is part of her history. `different`: she is not this supporter. `new`: \
            she is not in the register yet, and gets an entry in the state `applied`.""")
    @APIResponse(responseCode = "201", description = "Decided",
        content = @Content(schema = @Schema(implementation = DecisionResponse.class)))
    public Response decide(@PathParam("prefecture") String prefecture,
                           @HeaderParam("Idempotency-Key") String idempotencyKey,
                           @NotNull @Valid DecisionRequest request) {
        if (request.verdict() == Verdict.NEW != (request.supporterId() == null)) {
            throw Problem.violation("supporterId", request.supporterId() == null ? ViolationCode.REQUIRED
                : ViolationCode.NOT_ALLOWED);
        }
        return idempotency.once(idempotencyKey, user.id() + " decideSupporter " + prefecture, request, () -> {
            DecisionSeen decided = switch (request.verdict()) {
                case SAME -> decisions.same(prefecture, request.participantId(), request.supporterId(), user.id());
                case DIFFERENT -> decisions.different(prefecture, request.participantId(), request.supporterId(), user.id());
                case NEW -> decisions.isNew(prefecture, request.participantId(), Texts.orNull(request.kana()), user.id());
            };
            return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/supporter-decisions/"
                    + decided.decision().id()))
                .tag(EntityTags.of(decided.decision().version())).entity(DecisionResponse.of(decided)).build();
        });
    }

    @GET
    @Path("/supporter-decisions/{id}")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Operation(operationId = "getSupporterDecision", summary = "One decision")
    @APIResponse(responseCode = "200", description = "The decision",
        content = @Content(schema = @Schema(implementation = DecisionResponse.class)))
    public Response decision(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        DecisionSeen seen = decisions.get(prefecture, id);
        return Response.ok(DecisionResponse.of(seen)).tag(EntityTags.of(seen.decision().version())).build();
    }

    @DELETE
    @Path("/supporter-decisions/{id}")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Problems({ProblemType.DECISION_NEEDED, ProblemType.CONFLICT})
    @Operation(operationId = "undoSupporterDecision", summary = "Undo a decision",
        description = "It stays in the list. An entry that `new` made is removed again; refused when more was entered about her"
            + " since.")
    @APIResponse(responseCode = "204", description = "Undone")
    public void undo(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                     @HeaderParam("If-Match") String ifMatch) {
        decisions.undo(prefecture, id, user.id(), ifMatch);
    }
}
