package org.yorisoi.consultation.roster.web;

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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.roster.RosterFiles;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;

@Path("/api/v1/prefectures/{prefecture}/rosters/{month}")
@Tag(name = "rosters")
@Produces(MediaType.APPLICATION_JSON)
public class RosterFileResource {

    private final RosterFiles files;

    RosterFileResource(RosterFiles files) {
        this.files = files;
    }

    @GET
    @Path("/problem")
    @Requires(Permission.ROSTERS_WRITE)
    @Operation(operationId = "exportRosterProblem", summary = "A month as a problem for `make solve`, or another tool",
        description = "People are in it by ids, without names; which cancer somebody knows is only said to be the same as another's."
            + " In the audit trail.")
    @APIResponse(responseCode = "200", description = "The problem, as docs/roster-format.md says",
        content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response problem(@PathParam("prefecture") String prefecture, @Parameter(in = ParameterIn.PATH, description = "From 2000-01 to 2099-12", example = "2026-12",
        schema = @Schema(pattern = Months.PATTERN)) @PathParam("month") String month) {
        return Response.ok(files.problem(prefecture, Months.read(month)), MediaType.APPLICATION_JSON_TYPE).build();
    }

    @GET
    @Path("/plan")
    @Requires(Permission.ROSTERS_WRITE)
    @Operation(operationId = "exportRosterPlan", summary = "A month's plan for another tool")
    @APIResponse(responseCode = "200", description = "The plan, as docs/roster-format.md says",
        content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response plan(@PathParam("prefecture") String prefecture, @Parameter(in = ParameterIn.PATH, description = "From 2000-01 to 2099-12", example = "2026-12",
        schema = @Schema(pattern = Months.PATTERN)) @PathParam("month") String month) {
        return Response.ok(files.plan(prefecture, Months.read(month)), MediaType.APPLICATION_JSON_TYPE).build();
    }

    @PUT
    @Path("/plan")
    @Requires(Permission.ROSTERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "importRosterPlan", summary = "Replace a month's plan by one from another tool",
        description = "One step that can be undone. What breaks rules is said in `findings`.")
    @RequestBody(required = true, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "200", description = "The roster as it is now",
        content = @Content(schema = @Schema(implementation = RosterResponse.class)))
    @Problems(ProblemType.ROSTER_NOT_POSSIBLE)
    public Response bring(@PathParam("prefecture") String prefecture, @Parameter(in = ParameterIn.PATH, description = "From 2000-01 to 2099-12", example = "2026-12",
        schema = @Schema(pattern = Months.PATTERN)) @PathParam("month") String month,
                          @HeaderParam("If-Match") String ifMatch, byte[] plan) {
        return RosterResource.answer(files.bring(prefecture, Months.read(month), plan, ifMatch));
    }
}
