package org.yorisoi.supporter.web;

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
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.sheet.SheetReader;
import org.yorisoi.platform.web.Attachment;
import org.yorisoi.platform.web.TableFormat;
import org.yorisoi.supporter.SupporterList;
import org.yorisoi.supporter.SupporterTable;

@Path("/api/v1/prefectures/{prefecture}/supporters")
@Tag(name = "supporters")
public class SupporterListResource {

    private final SupporterList supporters;
    private final SupporterTable table;

    SupporterListResource(SupporterList supporters, SupporterTable table) {
        this.supporters = supporters;
        this.table = table;
    }

    @GET
    @Requires(Permission.SUPPORTERS_READ)
    @Produces({MediaType.APPLICATION_JSON, SheetReader.CSV, SheetReader.XLSX})
    @Operation(operationId = "listSupporters", summary = "The register of supporters", description = """
        In pages. Those who have left or died are there only for those who keep the register, when `state` asks for them. \
        Reading it is in the audit trail.

        For those who keep the register also as CSV or XLSX: the whole filtered table, without health data.""")
    @APIResponse(responseCode = "200", description = "The supporters",
        headers = @Header(name = "Content-Disposition", description = "Name for the file, in Japanese; not with JSON",
            schema = @Schema(type = SchemaType.STRING)),
        content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SupporterPage.class)),
            @Content(mediaType = SheetReader.CSV, schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = SheetReader.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
        })
    public Response list(
        @PathParam("prefecture") String prefecture,
        @BeanParam @Valid SupporterFilterParameters filter,
        @BeanParam @Valid PageRequest page,
        @Parameter(description = "Overrules `Accept`") @QueryParam("format") TableFormat format,
        @Parameter(description = "CSV: begin with a byte order mark, by which Excel recognises UTF-8")
        @QueryParam("bom") @DefaultValue("false") Boolean bom,
        @Context HttpHeaders headers) {
        return switch (TableFormat.wanted(format, headers)) {
            case JSON -> Response.ok(SupporterPage.of(supporters.list(prefecture, filter.toFilter(), page)),
                MediaType.APPLICATION_JSON).build();
            case CSV -> file(table.csv(prefecture, filter.toFilter(), bom), SheetReader.CSV + ";charset=utf-8", prefecture,
                TableFormat.CSV);
            case XLSX -> file(table.xlsx(prefecture, filter.toFilter()), SheetReader.XLSX, prefecture, TableFormat.XLSX);
        };
    }

    @GET
    @Path("/municipalities")
    @Requires(Permission.SUPPORTERS_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listSupporterMunicipalities", summary = "Where supporters live, and how many",
        description = "Of those who haven't left and haven't died.")
    public SupporterMunicipalitiesResponse municipalities(@PathParam("prefecture") String prefecture) {
        return SupporterMunicipalitiesResponse.of(supporters.municipalities(prefecture));
    }

    private static Response file(SupporterTable.Writing table, String mediaType, String prefecture, TableFormat format) {
        StreamingOutput stream = table::to;
        return Response.ok(stream, mediaType)
            .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.ATTACHMENT.named(
                "supporters-" + prefecture + "." + format.extension(),
                "ピア・サポーター登録者名簿_" + prefecture + "." + format.extension()))
            .build();
    }
}
