package org.yorisoi.salon.meeting.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.salon.meeting.SalonScheduleService;

@Path("/api/v1/prefectures/{prefecture}/salons/{id}/schedules")
@Tag(name = "meetings")
@Produces(MediaType.APPLICATION_JSON)
public class ScheduleHistoryResource {

    private final SalonScheduleService schedules;

    ScheduleHistoryResource(SalonScheduleService schedules) {
        this.schedules = schedules;
    }

    @GET
    @Requires(Permission.MEETINGS_READ)
    @Operation(operationId = "listSalonSchedules", summary = "All schedules that a salon has had",
        description = "The one entered last first. Of those that have begun by a day, the one entered last is in force.")
    public Page<PastScheduleResponse> history(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return Page.whole(schedules.history(prefecture, id).stream().map(PastScheduleResponse::of).toList());
    }
}
