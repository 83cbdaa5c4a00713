package org.yorisoi.salon.web;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.Open;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.sheet.SheetReader;
import org.yorisoi.platform.web.Attachment;
import org.yorisoi.platform.web.PublicAnswer;
import org.yorisoi.platform.web.TableFormat;
import org.yorisoi.salon.SalonService;
import org.yorisoi.salon.SalonTable;

/** The finder: lists of salons for the public and for those who keep them. */
@Path("/api/v1/prefectures/{prefecture}/salons")
@Tag(name = "salons")
public class SalonListResource {

    private final SalonService salons;
    private final SalonTable table;

    SalonListResource(SalonService salons, SalonTable table) {
        this.salons = salons;
        this.table = table;
    }

    @GET
    @Open
    @PublicAnswer(SalonService.REVISED)
    @Produces({MediaType.APPLICATION_JSON, SheetReader.CSV, SheetReader.XLSX})
    @Operation(operationId = "listSalons", summary = "The salons of the prefecture", description = """
        The public sees those on trial, running and resting; with `salons:read` also the others, an organiser her own.

        As JSON in pages, or the whole filtered table as CSV or XLSX, by `Accept` or by `format` where a link can't say it. \
        The table's headings are Japanese and those that the import understands; in the columns of a venue each venue has \
        a line of the cell.""")
    @APIResponse(responseCode = "200", description = "The salons",
        headers = @Header(name = "Content-Disposition", description = "Name for the file, in Japanese; not with JSON",
            schema = @Schema(type = SchemaType.STRING)),
        content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SalonPage.class)),
            @Content(mediaType = SheetReader.CSV, schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = SheetReader.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
        })
    public Response list(
        @PathParam("prefecture") String prefecture,
        @BeanParam @Valid SalonFilterParameters filter,
        @BeanParam @Valid PageRequest page,
        @Parameter(description = "Overrules `Accept`") @QueryParam("format") TableFormat format,
        @Parameter(description = "CSV: begin with a byte order mark, by which Excel recognises UTF-8")
        @QueryParam("bom") @DefaultValue("false") Boolean bom,
        @Context HttpHeaders headers) {
        return switch (TableFormat.wanted(format, headers)) {
            case JSON -> Response.ok(SalonPage.of(salons.list(prefecture, filter.toFilter(), page)),
                MediaType.APPLICATION_JSON).build();
            case CSV -> file(table.csv(prefecture, filter.toFilter(), bom), SheetReader.CSV + ";charset=utf-8",
                prefecture, TableFormat.CSV);
            case XLSX -> file(table.xlsx(prefecture, filter.toFilter()), SheetReader.XLSX, prefecture, TableFormat.XLSX);
        };
    }

    @GET
    @Path("/municipalities")
    @Open
    @PublicAnswer(SalonService.REVISED)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listSalonMunicipalities", summary = "Where salons have venues, and how many",
        description = "Of the salons that the caller sees.")
    public MunicipalitiesResponse municipalities(@PathParam("prefecture") String prefecture) {
        return MunicipalitiesResponse.of(salons.municipalities(prefecture));
    }

    private static Response file(SalonTable.Writing table, String mediaType, String prefecture, TableFormat format) {
        StreamingOutput stream = table::to;
        return Response.ok(stream, mediaType)
            .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.ATTACHMENT.named(
                "salons-" + prefecture + "." + format.extension(), "がんサロン一覧_" + prefecture + "." + format.extension()))
            .build();
    }
}
