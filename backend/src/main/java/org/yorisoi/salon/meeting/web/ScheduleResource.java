package org.yorisoi.salon.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.salon.meeting.SalonScheduleService;

@Path("/api/v1/prefectures/{prefecture}/salons/{id}/schedule")
@Tag(name = "meetings")
@Produces(MediaType.APPLICATION_JSON)
public class ScheduleResource {

    private final SalonScheduleService schedules;

    ScheduleResource(SalonScheduleService schedules) {
        this.schedules = schedules;
    }

    @GET
    @Requires(Permission.MEETINGS_READ)
    @Operation(operationId = "getSalonSchedule", summary = "A salon's schedule",
        description = "The one entered last, which may begin on a day to come. 404 before the first.")
    @APIResponse(responseCode = "200", description = "The schedule",
        content = @Content(schema = @Schema(implementation = ScheduleResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        var schedule = schedules.get(prefecture, id);
        return Response.ok(ScheduleResponse.of(schedule)).tag(EntityTags.of(schedule.number())).build();
    }

    @PUT
    @Requires(Permission.MEETINGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "storeSalonSchedule", summary = "Store a salon's schedule",
        description = """
            Meetings are planned by it from its first day on, up to the end of the twelfth month ahead. Only meetings that \
            nobody has moved, cancelled, counted or added by hand give way; what is before that day never changes. A salon \
            that is planned, rests or is closed gets its meetings when it goes on. `If-Match: "0"` stores the first schedule.

            A text that was not wholly understood is refused, and the violations say where; `keepAsAnnounced` keeps it as \
            it is, and dates are announced one by one.""")
    @APIResponse(responseCode = "200", description = "The schedule as it is now",
        content = @Content(schema = @Schema(implementation = ScheduleResponse.class)))
    @Problems(ProblemType.SCHEDULE_NOT_UNDERSTOOD)
    public Response store(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                          @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ScheduleRequest request) {
        var schedule = schedules.store(prefecture, id, request.text().strip(), request.from(), request.keepAsAnnounced(),
            ifMatch);
        return Response.ok(ScheduleResponse.of(schedule)).tag(EntityTags.of(schedule.number())).build();
    }

    @POST
    @Path("/preview")
    @Requires(Permission.MEETINGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "previewSalonSchedule", summary = "What storing a schedule would do",
        description = "Exactly that, as long as nobody changes anything in between. Nothing is stored.")
    @Problems(ProblemType.SCHEDULE_NOT_UNDERSTOOD)
    public SchedulePreviewResponse preview(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                                           @NotNull @Valid ScheduleRequest request) {
        return SchedulePreviewResponse.of(schedules.preview(prefecture, id, request.text().strip(), request.from(),
            request.keepAsAnnounced()));
    }
}
