package org.yorisoi.supporter.qualification.web;

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
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.platform.web.Texts;
import org.yorisoi.supporter.qualification.QualificationRule;
import org.yorisoi.supporter.qualification.QualificationRuleService;

@Path("/api/v1/prefectures/{prefecture}/qualification-rule")
@Tag(name = "supporters")
@Produces(MediaType.APPLICATION_JSON)
public class QualificationRuleResource {

    private final QualificationRuleService rules;

    QualificationRuleResource(QualificationRuleService rules) {
        this.rules = rules;
    }

    @GET
    @Requires(Permission.QUALIFICATION_RULE_READ)
    @Operation(operationId = "getQualificationRule", summary = "How long qualifications last")
    @APIResponse(responseCode = "200", description = "The rule",
        content = @Content(schema = @Schema(implementation = QualificationRuleResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture) {
        return answer(rules.get(prefecture));
    }

    @PUT
    @Requires(Permission.SETTINGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeQualificationRule", summary = "Change how long qualifications last",
        description = "It holds for every supporter at once, whenever she was trained.")
    @APIResponse(responseCode = "200", description = "The rule as it is now",
        content = @Content(schema = @Schema(implementation = QualificationRuleResponse.class)))
    public Response change(@PathParam("prefecture") String prefecture, @HeaderParam("If-Match") String ifMatch,
                           @NotNull @Valid QualificationRuleRequest request) {
        return answer(rules.change(prefecture, request.toTerms(), Texts.orNull(request.issuer()), ifMatch));
    }

    private static Response answer(QualificationRule rule) {
        return Response.ok(QualificationRuleResponse.of(rule)).tag(EntityTags.of(rule.version())).build();
    }
}
