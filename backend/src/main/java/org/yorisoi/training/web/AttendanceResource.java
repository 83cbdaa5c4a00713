package org.yorisoi.training.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.training.Attendance;
import org.yorisoi.training.AttendanceSeen;
import org.yorisoi.training.AttendanceService;
import org.yorisoi.training.NamesSeen;

@Path("/api/v1/prefectures/{prefecture}/trainings/{id}/attendance")
@Tag(name = "trainings")
@Produces(MediaType.APPLICATION_JSON)
public class AttendanceResource {

    private final AttendanceService attendance;
    private final CurrentUser user;

    AttendanceResource(AttendanceService attendance, CurrentUser user) {
        this.attendance = attendance;
        this.user = user;
    }

    @GET
    @Requires(Permission.TRAININGS_READ)
    @Operation(operationId = "getAttendance", summary = "Who and how many took part",
        description = "The support centre sees all participants, a hospital only its own staff, everybody else none of"
            + " them; the numbers are the same for all. That names were read is audited.")
    @APIResponse(responseCode = "200", description = "The attendance",
        content = @Content(schema = @Schema(implementation = AttendanceResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return answer(attendance.get(prefecture, id, namesSeen()));
    }

    @PUT
    @Requires(Permission.TRAININGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "recordAttendance", summary = "Record who and how many took part",
        description = "Replaces headcounts and participants. Where there are both they add up, or `differenceReason` says"
            + " why not.")
    @APIResponse(responseCode = "200", description = "The attendance as it is now",
        content = @Content(schema = @Schema(implementation = AttendanceResponse.class)))
    @Problems({ProblemType.ATTENDANCE_DOES_NOT_ADD_UP, ProblemType.TRAINING_IN_FUTURE})
    public Response record(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                           @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AttendanceRequest request) {
        return answer(attendance.record(prefecture, id, request.toDetails(), ifMatch));
    }

    @GET
    @Path("/headcounts")
    @Requires(Permission.TRAININGS_READ)
    @Operation(operationId = "getHeadcounts", summary = "How many took part",
        description = "No name is read for it.")
    @APIResponse(responseCode = "200", description = "The numbers",
        content = @Content(schema = @Schema(implementation = AttendanceNumbersResponse.class)))
    public Response headcounts(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return answer(attendance.numbers(prefecture, id));
    }

    @PUT
    @Path("/headcounts")
    @Requires(Permission.TRAININGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "recordHeadcounts", summary = "Record how many took part",
        description = "The quick way: participants stay as they are. `If-Match` takes the attendance's version.")
    @APIResponse(responseCode = "200", description = "The numbers as they are now",
        content = @Content(schema = @Schema(implementation = AttendanceNumbersResponse.class)))
    @Problems({ProblemType.ATTENDANCE_DOES_NOT_ADD_UP, ProblemType.TRAINING_IN_FUTURE})
    public Response count(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                          @HeaderParam("If-Match") String ifMatch, @NotNull @Valid HeadcountsRequest request) {
        return answer(attendance.count(prefecture, id, request.toCounts(), request.reason(), ifMatch));
    }

    private NamesSeen namesSeen() {
        if (!user.may(Permission.PARTICIPANTS_READ)) {
            return new NamesSeen.None();
        }
        if (user.role() != Role.HOSPITAL) {
            return new NamesSeen.All();
        }
        return user.hospitalId() == null ? new NamesSeen.None() : new NamesSeen.OfHospital(user.hospitalId());
    }

    private static Response answer(Attendance numbers) {
        return Response.ok(AttendanceNumbersResponse.of(numbers)).tag(EntityTags.of(numbers.version())).build();
    }

    private static Response answer(AttendanceSeen seen) {
        return Response.ok(AttendanceResponse.of(seen)).tag(EntityTags.of(seen.attendance().version())).build();
    }
}
