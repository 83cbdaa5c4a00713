package org.yorisoi.consultation.duty.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.duty.DutyDesk;
import org.yorisoi.consultation.duty.DutyPlanning;
import org.yorisoi.consultation.duty.DutySeen;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.platform.web.Texts;

@Path("/api/v1/prefectures/{prefecture}/duties")
@Tag(name = "duties")
@Produces(MediaType.APPLICATION_JSON)
public class DutyResource {

    private final DutyDesk desk;
    private final DutyPlanning planning;

    DutyResource(DutyDesk desk, DutyPlanning planning) {
        this.desk = desk;
        this.planning = planning;
    }

    @GET
    @Requires(Permission.DUTIES_READ)
    @Operation(operationId = "listDuties", summary = "Duties of many sessions",
        description = "A hospital gets who is on duty at its own sessions and turns. Reading it is in the audit trail.")
    public Page<DutyResponse> list(@PathParam("prefecture") String prefecture, @BeanParam DutyFilterParameters filter,
                                   @BeanParam @Valid PageRequest page) {
        return desk.list(prefecture, filter.toFilter(), page).map(DutyResponse::of);
    }

    @GET
    @Path("/after-qualification")
    @Requires(Permission.DUTIES_WRITE)
    @Operation(operationId = "listDutiesAfterQualification", summary = "Duties to come that lie after the end of a qualification",
        description = "Within its grace or not, in the order of time. Reading it is in the audit trail.")
    public Page<DutyResponse> afterQualification(@PathParam("prefecture") String prefecture) {
        return Page.whole(desk.afterQualification(prefecture)).map(DutyResponse::of);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.DUTIES_READ)
    @Operation(operationId = "getDuty", summary = "One duty")
    @APIResponse(responseCode = "200", description = "The duty",
        content = @Content(schema = @Schema(implementation = DutyResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return answer(desk.get(prefecture, id));
    }

    @PUT
    @Path("/{id}/acceptance")
    @Requires(Permission.DUTIES_WRITE)
    @Operation(operationId = "acceptDutyFor", summary = "Keep that a supporter has accepted, by telephone",
        description = "Who has declined may think better of it as long as there is a place.")
    @APIResponse(responseCode = "200", description = "The duty as it is now",
        content = @Content(schema = @Schema(implementation = DutyResponse.class)))
    @Problems({ProblemType.DUTY_NOT_POSSIBLE, ProblemType.MONTH_CLOSED})
    public Response accept(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                           @HeaderParam("If-Match") String ifMatch) {
        return answer(planning.accept(prefecture, id, ifMatch));
    }

    @PUT
    @Path("/{id}/refusal")
    @Requires(Permission.DUTIES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "declineDutyFor", summary = "Keep that a supporter has declined, by telephone",
        description = "Her place is open again.")
    @APIResponse(responseCode = "200", description = "The duty as it is now",
        content = @Content(schema = @Schema(implementation = DutyResponse.class)))
    @Problems({ProblemType.DUTY_NOT_POSSIBLE, ProblemType.MONTH_CLOSED})
    public Response decline(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DeclineRequest request) {
        return answer(planning.decline(prefecture, id, Texts.orNull(request.reason()), ifMatch));
    }

    @PUT
    @Path("/{id}/release")
    @Requires(Permission.DUTIES_WRITE)
    @Operation(operationId = "releaseDuty", summary = "A supporter need not come",
        description = "Her place is open again, and she is told. Asking her again is putting her on duty again.")
    @APIResponse(responseCode = "200", description = "The duty as it is now",
        content = @Content(schema = @Schema(implementation = DutyResponse.class)))
    @Problems({ProblemType.DUTY_NOT_POSSIBLE, ProblemType.MONTH_CLOSED})
    public Response release(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                            @HeaderParam("If-Match") String ifMatch) {
        return answer(planning.release(prefecture, id, ifMatch));
    }

    @PUT
    @Path("/{id}/lock")
    @Requires(Permission.DUTIES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "lockDuty", summary = "Say whether a plan that is made anew leaves the duty as it is")
    @APIResponse(responseCode = "200", description = "The duty as it is now",
        content = @Content(schema = @Schema(implementation = DutyResponse.class)))
    @Problems({ProblemType.DUTY_NOT_POSSIBLE, ProblemType.MONTH_CLOSED})
    public Response lock(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                         @HeaderParam("If-Match") String ifMatch, @NotNull @Valid LockRequest request) {
        return answer(planning.lock(prefecture, id, request.locked(), ifMatch));
    }

    private static Response answer(DutySeen seen) {
        return Response.ok(DutyResponse.of(seen)).tag(EntityTags.of(seen.duty().version())).build();
    }
}
