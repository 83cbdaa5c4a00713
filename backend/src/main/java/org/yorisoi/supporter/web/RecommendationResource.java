package org.yorisoi.supporter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
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
import org.yorisoi.supporter.Recommendation;
import org.yorisoi.supporter.RecommendationService;

@Path("/api/v1/prefectures/{prefecture}/supporters/{id}/recommendations")
@Tag(name = "supporters")
@Produces(MediaType.APPLICATION_JSON)
public class RecommendationResource {

    private final RecommendationService recommendations;
    private final Idempotency idempotency;
    private final CurrentUser user;
    private final Clock clock;

    RecommendationResource(RecommendationService recommendations, Idempotency idempotency, CurrentUser user, Clock clock) {
        this.recommendations = recommendations;
        this.idempotency = idempotency;
        this.user = user;
        this.clock = clock;
    }

    @GET
    @Requires(Permission.SUPPORTERS_READ)
    @Operation(operationId = "listRecommendations", summary = "For what a supporter is recommended, former ones too",
        description = "The newest first.")
    public Page<RecommendationResponse> list(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return Page.whole(recommendations.list(prefecture, id)).map(this::response);
    }

    @POST
    @Requires(Permission.RECOMMENDATIONS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addRecommendation", summary = "Recommend a supporter",
        description = "For one purpose; what the same recommender already recommends her for is refused.")
    @APIResponse(responseCode = "201", description = "Recommended",
        content = @Content(schema = @Schema(implementation = RecommendationResponse.class)))
    @Problems(ProblemType.SUPPORTER_IS_GONE)
    public Response add(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                        @HeaderParam("Idempotency-Key") String idempotencyKey,
                        @NotNull @Valid RecommendationRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " addRecommendation " + id, request, () -> Response.created(
                URI.create("/api/v1/prefectures/" + prefecture + "/supporters/" + id + "/recommendations"))
            .entity(response(recommendations.recommend(prefecture, id, request.toNew()))).build());
    }

    @POST
    @Path("/{recommendationId}/withdrawal")
    @Requires(Permission.RECOMMENDATIONS_WRITE)
    @Operation(operationId = "withdrawRecommendation", summary = "Take a recommendation back",
        description = "From today on. Safe to send twice.")
    @APIResponse(responseCode = "200", description = "The recommendation as it is now",
        content = @Content(schema = @Schema(implementation = RecommendationResponse.class)))
    @Problems(ProblemType.SUPPORTER_IS_GONE)
    public RecommendationResponse withdraw(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                                           @PathParam("recommendationId") UUID recommendationId) {
        return response(recommendations.withdraw(prefecture, id, recommendationId));
    }

    private RecommendationResponse response(Recommendation recommendation) {
        return RecommendationResponse.of(recommendation, LocalDate.now(clock));
    }
}
