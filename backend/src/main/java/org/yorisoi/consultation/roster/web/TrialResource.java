package org.yorisoi.consultation.roster.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.roster.RosterTrials;
import org.yorisoi.consultation.roster.settings.web.RosterSettingsRequest;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;

@Path("/api/v1/prefectures/{prefecture}/roster-settings/trial")
@Tag(name = "rosters")
@Produces(MediaType.APPLICATION_JSON)
public class TrialResource {

    private final RosterTrials trials;

    TrialResource(RosterTrials trials) {
        this.trials = trials;
    }

    @POST
    @Requires(Permission.ROSTER_SETTINGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "tryRosterSettings", summary = "What other settings would have changed last month",
        description = "Plans the month twice, by today's settings and by these: a second or two. Nothing is stored, nobody is told"
            + " anything, and nobody is named.")
    @APIResponse(responseCode = "200", description = "The difference",
        content = @Content(schema = @Schema(implementation = TrialResponse.class)))
    @Problems(ProblemType.ROSTER_NOT_POSSIBLE)
    public TrialResponse of(@PathParam("prefecture") String prefecture, @NotNull @Valid RosterSettingsRequest request) {
        return TrialResponse.of(trials.of(prefecture, request.toSettings()));
    }
}
