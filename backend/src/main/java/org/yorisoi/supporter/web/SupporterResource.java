package org.yorisoi.supporter.web;

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
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.supporter.SupporterOverview;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterState;

@Path("/api/v1/prefectures/{prefecture}/supporters")
@Tag(name = "supporters")
@Produces(MediaType.APPLICATION_JSON)
public class SupporterResource {

    private final SupporterService supporters;
    private final Idempotency idempotency;
    private final CurrentUser user;
    private final Clock clock;

    SupporterResource(SupporterService supporters, Idempotency idempotency, CurrentUser user, Clock clock) {
        this.supporters = supporters;
        this.idempotency = idempotency;
        this.user = user;
        this.clock = clock;
    }

    @POST
    @Requires(Permission.SUPPORTERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addSupporter", summary = "Register a supporter", description = "Under the next number.")
    @APIResponse(responseCode = "201", description = "Registered",
        content = @Content(schema = @Schema(implementation = SupporterResponse.class)))
    public Response add(@PathParam("prefecture") String prefecture,
                        @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid SupporterRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " addSupporter", request, () -> {
            SupporterOverview added = supporters.add(prefecture, request.toDetails(),
                request.state() == null ? SupporterState.APPLIED : request.state(),
                request.stateSince() == null ? LocalDate.now(clock) : request.stateSince());
            return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/supporters/"
                    + added.supporter().id()))
                .tag(EntityTags.of(added.supporter().version())).entity(SupporterResponse.of(added)).build();
        });
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.SUPPORTERS_READ)
    @Operation(operationId = "getSupporter", summary = "One supporter",
        description = "Reading it is in the audit trail. Those who have left or died are there only for those who keep the"
            + " register.")
    @APIResponse(responseCode = "200", description = "The entry",
        content = @Content(schema = @Schema(implementation = SupporterResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return answer(supporters.seen(prefecture, id));
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeSupporter", summary = "Change an entry",
        description = "All but state, consents, health data, recommendations and blocked periods, which have addresses of their"
            + " own.")
    @APIResponse(responseCode = "200", description = "The entry as it is now",
        content = @Content(schema = @Schema(implementation = SupporterResponse.class)))
    public Response change(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                           @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SupporterRequest request) {
        new Violations().when(request.state() != null, "state", ViolationCode.NOT_ALLOWED)
            .when(request.stateSince() != null, "stateSince", ViolationCode.NOT_ALLOWED).throwIfAny();
        return answer(supporters.change(prefecture, id, request.toDetails(), ifMatch));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Operation(operationId = "removeSupporter", summary = "Remove an entry that was made by mistake",
        description = "Only while she has applied and has no account; all others withdraw instead. The number is not given"
            + " again.")
    @APIResponse(responseCode = "204", description = "Removed")
    @Problems(ProblemType.CONFLICT)
    public void remove(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                       @HeaderParam("If-Match") String ifMatch) {
        supporters.remove(prefecture, id, ifMatch);
    }

    static Response answer(SupporterOverview overview) {
        return Response.ok(SupporterResponse.of(overview)).tag(EntityTags.of(overview.supporter().version())).build();
    }
}
