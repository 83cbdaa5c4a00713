package org.yorisoi.consultation.record.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.yorisoi.consultation.record.RecordSeen;
import org.yorisoi.consultation.record.RecordService;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.web.EntityTags;

@Path("/api/v1/prefectures/{prefecture}/consultation-records")
@Tag(name = "records")
@Produces(MediaType.APPLICATION_JSON)
public class RecordResource {

    private final RecordService records;

    RecordResource(RecordService records) {
        this.records = records;
    }

    @GET
    @Requires(Permission.RECORDS_READ)
    @Operation(operationId = "listConsultationRecords", summary = "Consultation records, with their notes",
        description = "Of the sessions one attended; for the supervision group of all. Others of support centre and network"
            + " are refused. Reading them is in the audit trail.")
    public Page<RecordResponse> list(@PathParam("prefecture") String prefecture,
                                     @BeanParam @Valid RecordFilterParameters filter,
                                     @BeanParam @Valid PageRequest page) {
        return records.list(prefecture, filter.toFilter(), page).map(RecordResponse::of);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.RECORDS_READ)
    @Operation(operationId = "getConsultationRecord", summary = "One consultation record")
    @APIResponse(responseCode = "200", description = "The record",
        content = @Content(schema = @Schema(implementation = RecordResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return answer(records.get(prefecture, id));
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.RECORDS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeConsultationRecord", summary = "Change a consultation record")
    @APIResponse(responseCode = "200", description = "The record as it is now",
        content = @Content(schema = @Schema(implementation = RecordResponse.class)))
    public Response change(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                           @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RecordRequest request) {
        return answer(records.change(prefecture, id, request.toDetails(), request.isChecked(), ifMatch));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.RECORDS_WRITE)
    @Operation(operationId = "removeConsultationRecord", summary = "Remove a consultation record that was written by mistake")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                       @HeaderParam("If-Match") String ifMatch) {
        records.remove(prefecture, id, ifMatch);
    }

    private static Response answer(RecordSeen seen) {
        return Response.ok(RecordResponse.of(seen)).tag(EntityTags.of(seen.record().version())).build();
    }
}
