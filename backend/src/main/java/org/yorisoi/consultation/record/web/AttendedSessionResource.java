package org.yorisoi.consultation.record.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.record.AttendedSessionFilter;
import org.yorisoi.consultation.record.AttendedSessionService;
import org.yorisoi.consultation.record.Missing;
import org.yorisoi.consultation.record.RecordSeen;
import org.yorisoi.consultation.record.RecordService;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;

@Path("/api/v1/prefectures/{prefecture}/attended-sessions")
@Tag(name = "records")
@Produces(MediaType.APPLICATION_JSON)
public class AttendedSessionResource {

    private final AttendedSessionService sessions;
    private final RecordService records;
    private final Idempotency idempotency;
    private final CurrentUser user;

    AttendedSessionResource(AttendedSessionService sessions, RecordService records, Idempotency idempotency,
                            CurrentUser user) {
        this.sessions = sessions;
        this.records = records;
        this.idempotency = idempotency;
        this.user = user;
    }

    @GET
    @Requires(Permission.RECORDS_READ)
    @Operation(operationId = "listAttendedSessions", summary = "Sessions one attended, and what was written of them",
        description = "Sessions of rooms and shifts of the hotline whose day has come, the latest first. A supporter gets"
            + " those at which she was on duty, a hospital those at which it was its turn, the supervision group all.")
    public Page<AttendedSessionResponse> list(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "The first day", example = "2026-11-01") @QueryParam("from") LocalDate from,
        @Parameter(description = "The last day", example = "2026-11-30") @QueryParam("to") LocalDate to,
        @Parameter(description = "Only those of which this is missing") @QueryParam("missing") Missing missing,
        @BeanParam @Valid PageRequest page) {
        return sessions.list(prefecture, new AttendedSessionFilter(from, to, missing), page)
            .map(AttendedSessionResponse::of);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.RECORDS_READ)
    @Operation(operationId = "getAttendedSession", summary = "One session, and what was written of it")
    public AttendedSessionResponse get(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return AttendedSessionResponse.of(sessions.get(prefecture, id));
    }

    @POST
    @Path("/{id}/consultation-records")
    @Requires(Permission.RECORDS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addConsultationRecord", summary = "Record a consultation, or a call",
        description = "On the day of the session or later. By those who attended it, and by the support centre's supervision"
            + " group. If somebody had said that nobody came, that is taken back.")
    @APIResponse(responseCode = "201", description = "Recorded",
        content = @Content(schema = @Schema(implementation = RecordResponse.class)))
    @Problems(ProblemType.SESSION_NOT_HELD)
    public Response record(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                           @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid RecordRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " addConsultationRecord " + id, request, () -> {
            RecordSeen seen = records.record(prefecture, id, request.toDetails(), request.isChecked());
            return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/consultation-records/"
                    + seen.record().id()))
                .tag(EntityTags.of(seen.record().version())).entity(RecordResponse.of(seen)).build();
        });
    }

    @PUT
    @Path("/{id}/nobody-came")
    @Requires(Permission.RECORDS_WRITE)
    @Operation(operationId = "sayNobodyCame", summary = "Say that nobody came, or nobody called: nothing is missing then")
    @Problems({ProblemType.SESSION_NOT_HELD, ProblemType.SESSION_HAS_RECORDS})
    public AttendedSessionResponse nobodyCame(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return AttendedSessionResponse.of(sessions.nobodyCame(prefecture, id));
    }

    @DELETE
    @Path("/{id}/nobody-came")
    @Requires(Permission.RECORDS_WRITE)
    @Operation(operationId = "takeBackNobodyCame", summary = "Take back that nobody came")
    @APIResponse(responseCode = "200", description = "The session as it is now",
        content = @Content(schema = @Schema(implementation = AttendedSessionResponse.class)))
    public AttendedSessionResponse somebodyMayHaveCome(@PathParam("prefecture") String prefecture,
                                                       @PathParam("id") UUID id) {
        return AttendedSessionResponse.of(sessions.somebodyMayHaveCome(prefecture, id));
    }
}
