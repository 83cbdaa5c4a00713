package org.yorisoi.consultation.reservation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.reservation.ReservationSeen;
import org.yorisoi.consultation.reservation.ReservationService;
import org.yorisoi.consultation.reservation.ReservationTable;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.sheet.SheetReader;
import org.yorisoi.platform.web.Attachment;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.platform.web.TableFormat;

@Path("/api/v1/prefectures/{prefecture}/reservations")
@Tag(name = "reservations")
@Produces(MediaType.APPLICATION_JSON)
public class ReservationResource {

    private final ReservationService reservations;
    private final ReservationTable table;
    private final Idempotency idempotency;
    private final CurrentUser user;

    ReservationResource(ReservationService reservations, ReservationTable table, Idempotency idempotency, CurrentUser user) {
        this.reservations = reservations;
        this.table = table;
        this.idempotency = idempotency;
        this.user = user;
    }

    @GET
    @Requires(Permission.RESERVATIONS_READ)
    @Produces({MediaType.APPLICATION_JSON, SheetReader.CSV})
    @Operation(operationId = "listReservations", summary = "Reservations",
        description = "A hospital gets its own, the support centre all. As JSON in pages, or the whole filtered table as CSV, by"
            + " `Accept` or by `format` where a link can't say it. Reading is written down.")
    @APIResponse(responseCode = "200", description = "The reservations",
        headers = @Header(name = "Content-Disposition", description = "Name for the file, in Japanese; not with JSON",
            schema = @Schema(type = SchemaType.STRING)),
        content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReservationPage.class)),
            @Content(mediaType = SheetReader.CSV, schema = @Schema(type = SchemaType.STRING))
        })
    @Problems(ProblemType.NOT_ACCEPTABLE)
    public Response list(
        @PathParam("prefecture") String prefecture,
        @BeanParam @Valid ReservationFilterParameters filter,
        @BeanParam @Valid PageRequest page,
        @Parameter(description = "Overrules `Accept`") @QueryParam("format") ReservationFormat format,
        @Parameter(description = "CSV: begin with a byte order mark, by which Excel recognises UTF-8")
        @QueryParam("bom") @DefaultValue("false") Boolean bom,
        @Context HttpHeaders headers) {
        if (ReservationFormat.wanted(format, headers) == TableFormat.JSON) {
            return Response.ok(ReservationPage.of(reservations.list(prefecture, filter.toFilter(), page)),
                MediaType.APPLICATION_JSON).build();
        }
        StreamingOutput stream = table.csv(prefecture, filter.toFilter(), bom)::to;
        return Response.ok(stream, SheetReader.CSV + ";charset=utf-8")
            .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.ATTACHMENT.named(
                "reservations-" + prefecture + ".csv", "相談室の予約_" + prefecture + ".csv")).build();
    }

    @POST
    @Requires(Permission.RESERVATIONS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reserveSlot", summary = "Reserve a slot",
        description = "It is held for 15 minutes, or as long as is asked for, and then free again unless it was confirmed. Of"
            + " several who want a slot at once one gets it, the others are told `slot-taken`.")
    @APIResponse(responseCode = "201", description = "Held, or confirmed",
        content = @Content(schema = @Schema(implementation = ReservationResponse.class)))
    @Problems({ProblemType.SLOT_TAKEN, ProblemType.SLOT_CLOSED, ProblemType.SLOT_PAST, ProblemType.BOOKING_CLOSED,
        ProblemType.SESSION_NOT_OPEN})
    public Response reserve(@PathParam("prefecture") String prefecture,
                            @HeaderParam("Idempotency-Key") String idempotencyKey,
                            @NotNull @Valid ReservationRequest request) {
        return once(idempotencyKey, "reserveSlot", request,
            () -> created(prefecture, reservations.reserve(prefecture, request.toReservation())));
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.RESERVATIONS_READ)
    @Operation(operationId = "getReservation", summary = "One reservation",
        description = "Another hospital's is not there. Reading is written down.")
    @APIResponse(responseCode = "200", description = "The reservation",
        content = @Content(schema = @Schema(implementation = ReservationResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return answer(reservations.get(prefecture, id));
    }

    @PUT
    @Path("/{id}/confirmation")
    @Requires(Permission.RESERVATIONS_WRITE)
    @Operation(operationId = "confirmReservation", summary = "Confirm a reservation that is held")
    @APIResponse(responseCode = "200", description = "The reservation as it is now",
        content = @Content(schema = @Schema(implementation = ReservationResponse.class)))
    @Problems({ProblemType.RESERVATION_STATE_NOT_POSSIBLE, ProblemType.SESSION_NOT_OPEN})
    public Response confirm(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                            @HeaderParam("If-Match") String ifMatch,
                            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return once(idempotencyKey, "confirmReservation", Arrays.asList(id, ifMatch),
            () -> answer(reservations.confirm(prefecture, id, ifMatch)));
    }

    @PUT
    @Path("/{id}/cancellation")
    @Requires(Permission.RESERVATIONS_WRITE)
    @Operation(operationId = "cancelReservation", summary = "Give a slot back",
        description = "It is offered to who is first in line, or free again.")
    @APIResponse(responseCode = "200", description = "The reservation as it is now",
        content = @Content(schema = @Schema(implementation = ReservationResponse.class)))
    @Problems(ProblemType.RESERVATION_STATE_NOT_POSSIBLE)
    public Response cancel(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                           @HeaderParam("If-Match") String ifMatch,
                           @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return once(idempotencyKey, "cancelReservation", Arrays.asList(id, ifMatch),
            () -> answer(reservations.cancel(prefecture, id, ifMatch)));
    }

    @DELETE
    @Path("/{id}/cancellation")
    @Requires(Permission.RESERVATIONS_WRITE)
    @Operation(operationId = "restoreReservation", summary = "Take a cancellation back",
        description = "As long as the slot is free.")
    @APIResponse(responseCode = "200", description = "The reservation as it is now",
        content = @Content(schema = @Schema(implementation = ReservationResponse.class)))
    @Problems({ProblemType.RESERVATION_STATE_NOT_POSSIBLE, ProblemType.SLOT_TAKEN, ProblemType.SLOT_CLOSED,
        ProblemType.SLOT_PAST, ProblemType.SESSION_NOT_OPEN})
    public Response restore(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                            @HeaderParam("If-Match") String ifMatch) {
        return answer(reservations.restore(prefecture, id, ifMatch));
    }

    @POST
    @Path("/{id}/move")
    @Requires(Permission.RESERVATIONS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "moveReservation", summary = "Move a reservation to another slot",
        description = "Of the same session or of another one. A new reservation, held or confirmed as this one was, takes its"
            + " place: either both change or none.")
    @APIResponse(responseCode = "201", description = "The reservation that has taken its place",
        content = @Content(schema = @Schema(implementation = ReservationResponse.class)))
    @Problems({ProblemType.RESERVATION_STATE_NOT_POSSIBLE, ProblemType.SLOT_TAKEN, ProblemType.SLOT_CLOSED,
        ProblemType.SLOT_PAST, ProblemType.BOOKING_CLOSED, ProblemType.SESSION_NOT_OPEN})
    public Response move(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                         @HeaderParam("If-Match") String ifMatch,
                         @HeaderParam("Idempotency-Key") String idempotencyKey,
                         @NotNull @Valid ReservationMoveRequest request) {
        return once(idempotencyKey, "moveReservation", Arrays.asList(id, ifMatch, request),
            () -> created(prefecture, reservations.move(prefecture, id, request.slotId(), ifMatch)));
    }

    private Response once(String key, String operation, Object command, Supplier<Response> work) {
        return idempotency.onceWithin(key, user.id() + " " + operation, command, work);
    }

    static Response created(String prefecture, ReservationSeen seen) {
        return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/reservations/" + seen.reservation().id()))
            .tag(EntityTags.of(seen.reservation().version())).entity(ReservationResponse.of(seen)).build();
    }

    private static Response answer(ReservationSeen seen) {
        return Response.ok(ReservationResponse.of(seen)).tag(EntityTags.of(seen.reservation().version())).build();
    }
}
