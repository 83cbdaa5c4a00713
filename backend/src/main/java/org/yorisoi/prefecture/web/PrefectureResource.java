package org.yorisoi.prefecture.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.Open;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.prefecture.Prefecture;
import org.yorisoi.prefecture.PrefectureService;

@Path("/api/v1/prefectures")
@Tag(name = "prefectures")
@Produces(MediaType.APPLICATION_JSON)
public class PrefectureResource {

    private final PrefectureService prefectures;

    PrefectureResource(PrefectureService prefectures) {
        this.prefectures = prefectures;
    }

    @GET
    @Open
    @Operation(operationId = "listPrefectures", summary = "All 47 prefectures",
        description = "In the order of their JIS X 0401 codes, always in one page.")
    public Page<PrefectureResponse> list() {
        return Page.whole(prefectures.all().stream().map(PrefectureResponse::of).toList());
    }

    @GET
    @Path("/{prefecture}")
    @Open
    @Operation(operationId = "getPrefecture", summary = "One prefecture")
    public PrefectureResponse get(@PathParam("prefecture") String code) {
        return PrefectureResponse.of(prefectures.get(code));
    }

    @GET
    @Path("/{prefecture}/settings")
    @Requires(Permission.SETTINGS_READ)
    @Operation(operationId = "getSettings", summary = "How the prefecture runs its programme")
    @APIResponse(responseCode = "200", description = "The settings",
        content = @Content(schema = @Schema(implementation = SettingsResponse.class)))
    public Response settings(@PathParam("prefecture") String code) {
        return answer(prefectures.get(code));
    }

    @PUT
    @Path("/{prefecture}/settings")
    @Requires(Permission.SETTINGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeSettings", summary = "Change how the prefecture runs its programme",
        description = "Counts and reports of the past are shown by the new settings from then on.")
    @APIResponse(responseCode = "200", description = "The settings as they are now",
        content = @Content(schema = @Schema(implementation = SettingsResponse.class)))
    public Response change(@PathParam("prefecture") String code, @HeaderParam("If-Match") String ifMatch,
                           @NotNull @Valid SettingsRequest request) {
        return answer(prefectures.runBy(code, request.toSettings(), ifMatch));
    }

    private static Response answer(Prefecture prefecture) {
        return Response.ok(SettingsResponse.of(prefecture)).tag(EntityTags.of(prefecture.version())).build();
    }
}
