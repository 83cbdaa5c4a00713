package org.yorisoi.consultation.roster.settings.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.roster.settings.RosterSettingsSeen;
import org.yorisoi.consultation.roster.settings.RosterSettingsService;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.web.EntityTags;

@Path("/api/v1/prefectures/{prefecture}/roster-settings")
@Tag(name = "rosters")
@Produces(MediaType.APPLICATION_JSON)
public class RosterSettingsResource {

    private final RosterSettingsService settings;

    RosterSettingsResource(RosterSettingsService settings) {
        this.settings = settings;
    }

    @GET
    @Requires(Permission.ROSTER_SETTINGS_READ)
    @Operation(operationId = "getRosterSettings", summary = "What a roster weighs and how",
        description = "A programme that has never chosen gets the product's defaults, in version 0.")
    @APIResponse(responseCode = "200", description = "The settings",
        content = @Content(schema = @Schema(implementation = RosterSettingsResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @Context HttpHeaders headers) {
        return answer(settings.get(prefecture), headers);
    }

    @PUT
    @Requires(Permission.ROSTER_SETTINGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeRosterSettings", summary = "Change what a roster weighs and how",
        description = "`If-Match: \"0\"` for the first choice. Rosters that are made from then on go by it; what was published"
            + " stays as it is. The change is in the audit trail.")
    @APIResponse(responseCode = "200", description = "The settings as they are now",
        content = @Content(schema = @Schema(implementation = RosterSettingsResponse.class)))
    public Response change(@PathParam("prefecture") String prefecture, @HeaderParam("If-Match") String ifMatch,
                           @NotNull @Valid RosterSettingsRequest request, @Context HttpHeaders headers) {
        return answer(settings.change(prefecture, request.toSettings(), ifMatch), headers);
    }

    private static Response answer(RosterSettingsSeen seen, HttpHeaders headers) {
        return Response.ok(RosterSettingsResponse.of(seen, headers.getAcceptableLanguages()))
            .tag(EntityTags.of(seen.version())).build();
    }
}
