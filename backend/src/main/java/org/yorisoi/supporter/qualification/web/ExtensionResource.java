package org.yorisoi.supporter.qualification.web;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.AccountService;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.supporter.qualification.ExtensionService;
import org.yorisoi.supporter.qualification.QualificationExtension;

@Path("/api/v1/prefectures/{prefecture}/qualification-extensions")
@Tag(name = "supporters")
@Produces(MediaType.APPLICATION_JSON)
public class ExtensionResource {

    private final ExtensionService extensions;
    private final AccountService accounts;
    private final Idempotency idempotency;
    private final CurrentUser user;

    ExtensionResource(ExtensionService extensions, AccountService accounts, Idempotency idempotency, CurrentUser user) {
        this.extensions = extensions;
        this.accounts = accounts;
        this.idempotency = idempotency;
        this.user = user;
    }

    @GET
    @Requires(Permission.SUPPORTERS_READ)
    @Operation(operationId = "listQualificationExtensions", summary = "The extensions there have been",
        description = "The latest first, those taken back too.")
    public Page<ExtensionResponse> list(@PathParam("prefecture") String prefecture) {
        List<QualificationExtension> all = extensions.list(prefecture);
        Map<UUID, String> names = names(prefecture, all);
        return Page.whole(all).map(extension -> ExtensionResponse.of(extension, names));
    }

    @POST
    @Path("/previews")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "previewQualificationExtension", summary = "Whom an extension would give more time",
        description = "Changes nothing. Those who have left or died are not in it.")
    public ExtensionPreviewResponse preview(@PathParam("prefecture") String prefecture,
                                            @NotNull @Valid ExtensionPreviewRequest request) {
        return ExtensionPreviewResponse.of(extensions.preview(prefecture, request.toValidity()));
    }

    @POST
    @Requires(Permission.SUPPORTERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Problems(ProblemType.EXTENSION_PREVIEW_OUTDATED)
    @Operation(operationId = "applyQualificationExtension",
        summary = "Give everybody whose qualification ends on certain days more time",
        description = "As after an epidemic in which no training could be held. It also holds for those whose papers come in"
            + " later.")
    @APIResponse(responseCode = "201", description = "Applied",
        content = @Content(schema = @Schema(implementation = ExtensionResponse.class)))
    public Response apply(@PathParam("prefecture") String prefecture,
                          @HeaderParam("Idempotency-Key") String idempotencyKey,
                          @NotNull @Valid ExtensionRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " applyQualificationExtension " + prefecture, request, () -> {
            QualificationExtension extension = extensions.apply(prefecture, request.toValidity(), request.reason().strip(),
                request.people(), user.id());
            return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/qualification-extensions/"
                    + extension.id()))
                .tag(EntityTags.of(extension.version()))
                .entity(ExtensionResponse.of(extension, names(prefecture, List.of(extension)))).build();
        });
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.SUPPORTERS_READ)
    @Operation(operationId = "getQualificationExtension", summary = "One extension")
    @APIResponse(responseCode = "200", description = "The extension",
        content = @Content(schema = @Schema(implementation = ExtensionResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        QualificationExtension extension = extensions.get(prefecture, id);
        return Response.ok(ExtensionResponse.of(extension, names(prefecture, List.of(extension))))
            .tag(EntityTags.of(extension.version())).build();
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Problems(ProblemType.EXTENSION_NEEDED)
    @Operation(operationId = "takeBackQualificationExtension", summary = "Take an extension back",
        description = "It stays in the list. Refused while a later extension or somebody's renewal rests on it.")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void takeBack(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                         @HeaderParam("If-Match") String ifMatch) {
        extensions.takeBack(prefecture, id, user.id(), ifMatch);
    }

    private Map<UUID, String> names(String prefecture, List<QualificationExtension> all) {
        Set<UUID> people = all.stream().flatMap(one -> Stream.of(one.appliedBy(), one.takenBackBy()))
            .filter(Objects::nonNull).collect(Collectors.toSet());
        return accounts.displayNames(prefecture, people);
    }
}
