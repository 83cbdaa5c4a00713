package org.yorisoi.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.Account;
import org.yorisoi.identity.AccountFilter;
import org.yorisoi.identity.AccountService;
import org.yorisoi.identity.AccountSort;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;

@Path("/api/v1/prefectures/{prefecture}/accounts")
@Tag(name = "accounts")
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

    private final AccountService accounts;
    private final Idempotency idempotency;
    private final CurrentUser user;
    private final String publicUrl;

    AccountResource(AccountService accounts, Idempotency idempotency, CurrentUser user,
                    @ConfigProperty(name = "yorisoi.public-url", defaultValue = "http://localhost") String publicUrl) {
        this.accounts = accounts;
        this.idempotency = idempotency;
        this.user = user;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    @GET
    @Requires(Permission.ACCOUNTS_READ)
    @Operation(operationId = "listAccounts", summary = "The accounts of the prefecture")
    public Page<AccountResponse> list(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "Part of the user name") @QueryParam("q") @Size(max = 100) String q,
        @QueryParam("role") Role role,
        @QueryParam("state") Account.State state,
        @QueryParam("sort") @DefaultValue("username") AccountSort sort,
        @BeanParam @Valid PageRequest page) {
        return accounts.list(prefecture, new AccountFilter(q, role, state, sort), page).map(AccountResponse::of);
    }

    @POST
    @Requires(Permission.ACCOUNTS_INVITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createAccount", summary = "Make an account and invite its person",
        description = "The invitation's link sets the password; it is shown this once and is good for 14 days. The"
            + " support centre may invite its own people, organisers and supporters; an admin everybody.")
    @APIResponse(responseCode = "201", description = "Made and invited",
        content = @Content(schema = @Schema(implementation = InvitedAccountResponse.class)))
    @Problems(ProblemType.USERNAME_TAKEN)
    public Response create(@PathParam("prefecture") String prefecture,
                           @HeaderParam("Idempotency-Key") String idempotencyKey,
                           @NotNull @Valid NewAccountRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " createAccount", request, () -> {
            AccountService.Invited invited = accounts.create(prefecture, request.username(), request.details());
            Account account = invited.account();
            return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/accounts/" + account.id()))
                .tag(EntityTags.of(account.version()))
                .entity(new InvitedAccountResponse(AccountResponse.of(account),
                    InvitationResponse.of(invited, publicUrl)))
                .build();
        });
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.ACCOUNTS_READ)
    @Operation(operationId = "getAccount", summary = "One account")
    @APIResponse(responseCode = "200", description = "The account",
        content = @Content(schema = @Schema(implementation = AccountResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return answer(accounts.get(prefecture, id));
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeAccount", summary = "Change or disable an account",
        description = "A disabled account is shut out at its next request. Nobody can disable the own account or change"
            + " its role.")
    @APIResponse(responseCode = "200", description = "The account as it is now",
        content = @Content(schema = @Schema(implementation = AccountResponse.class)))
    public Response change(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                           @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AccountRequest request) {
        boolean disabled = request.state() == AccountRequest.Switch.DISABLED;
        return answer(accounts.change(prefecture, id, request.details(), disabled, ifMatch));
    }

    @POST
    @Path("/{id}/invitation")
    @Requires(Permission.ACCOUNTS_INVITE)
    @Operation(operationId = "inviteAgain", summary = "A new invitation",
        description = "Replaces the invitation before. For somebody who has forgotten the password only an admin may"
            + " make one.")
    @APIResponse(responseCode = "201", description = "The invitation",
        content = @Content(schema = @Schema(implementation = InvitationResponse.class)))
    public Response invite(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return Response.status(Response.Status.CREATED)
            .entity(InvitationResponse.of(accounts.inviteAgain(prefecture, id), publicUrl))
            .build();
    }

    private static Response answer(Account account) {
        return Response.ok(AccountResponse.of(account)).tag(EntityTags.of(account.version())).build();
    }
}
