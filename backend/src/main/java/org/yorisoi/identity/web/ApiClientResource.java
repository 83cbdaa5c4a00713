package org.yorisoi.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.ApiClient;
import org.yorisoi.identity.ApiClientService;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;

@Path("/api/v1/prefectures/{prefecture}/api-clients")
@Tag(name = "api-clients")
@Produces(MediaType.APPLICATION_JSON)
public class ApiClientResource {

    @Schema(name = "ApiClientWithSecret")
    record WithSecret(
        @Schema(required = true) ApiClientResponse client,
        @Schema(required = true, description = "Shown this once: it can't be found out later") String secret) {

        static WithSecret of(ApiClientService.WithSecret admitted) {
            return new WithSecret(ApiClientResponse.of(admitted.client()), admitted.secret());
        }
    }

    private final ApiClientService clients;
    private final Idempotency idempotency;
    private final CurrentUser user;

    ApiClientResource(ApiClientService clients, Idempotency idempotency, CurrentUser user) {
        this.clients = clients;
        this.idempotency = idempotency;
        this.user = user;
    }

    @GET
    @Requires(Permission.API_CLIENTS_WRITE)
    @Operation(operationId = "listApiClients", summary = "The systems that may call the API")
    public Page<ApiClientResponse> list(@PathParam("prefecture") String prefecture, @BeanParam @Valid PageRequest page) {
        return clients.list(prefecture, page).map(ApiClientResponse::of);
    }

    @POST
    @Requires(Permission.API_CLIENTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createApiClient", summary = "Admit a partner's system",
        description = "The secret is shown this once.")
    @APIResponse(responseCode = "201", description = "Admitted",
        content = @Content(schema = @Schema(implementation = WithSecret.class)))
    @Problems(ProblemType.USERNAME_TAKEN)
    public Response create(@PathParam("prefecture") String prefecture,
                           @HeaderParam("Idempotency-Key") String idempotencyKey,
                           @NotNull @Valid ApiClientRequest.New request) {
        return idempotency.once(idempotencyKey, user.id() + " createApiClient", request, () -> {
            ApiClientService.WithSecret admitted = clients.admit(prefecture, request.clientId(), request.details());
            ApiClient client = admitted.client();
            return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/api-clients/" + client.id()))
                .tag(EntityTags.of(client.version()))
                .entity(WithSecret.of(admitted)).build();
        });
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.API_CLIENTS_WRITE)
    @Operation(operationId = "getApiClient", summary = "One system")
    @APIResponse(responseCode = "200", description = "The system",
        content = @Content(schema = @Schema(implementation = ApiClientResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return answer(clients.get(prefecture, id));
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.API_CLIENTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeApiClient", summary = "Change or disable a system",
        description = "Its tokens lose what they may no longer do at their next request.")
    @APIResponse(responseCode = "200", description = "The system as it is now",
        content = @Content(schema = @Schema(implementation = ApiClientResponse.class)))
    public Response change(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                           @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ApiClientRequest request) {
        return answer(clients.change(prefecture, id, request.details(), ifMatch));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.API_CLIENTS_WRITE)
    @Operation(operationId = "removeApiClient", summary = "Remove a system",
        description = "Its tokens end at their next request.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                       @HeaderParam("If-Match") String ifMatch) {
        clients.remove(prefecture, id, ifMatch);
    }

    @POST
    @Path("/{id}/secret")
    @Requires(Permission.API_CLIENTS_WRITE)
    @Operation(operationId = "replaceApiClientSecret", summary = "A new secret",
        description = "The old one is void at once. The new one is shown this once.")
    @APIResponse(responseCode = "201", description = "The system and its new secret",
        content = @Content(schema = @Schema(implementation = WithSecret.class)))
    public Response replaceSecret(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return Response.status(Response.Status.CREATED)
            .entity(WithSecret.of(clients.replaceSecret(prefecture, id))).build();
    }

    private static Response answer(ApiClient client) {
        return Response.ok(ApiClientResponse.of(client)).tag(EntityTags.of(client.version())).build();
    }
}
