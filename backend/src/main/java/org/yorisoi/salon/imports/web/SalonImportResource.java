package org.yorisoi.salon.imports.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.imports.FileUpload;
import org.yorisoi.platform.imports.ImportSeen;
import org.yorisoi.platform.imports.ImportService;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.sheet.SheetReader;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.salon.imports.SalonImporters;

@Path("/api/v1/prefectures/{prefecture}/salon-imports")
@Tag(name = "salon-imports")
@Produces(MediaType.APPLICATION_JSON)
public class SalonImportResource {

    private final ImportService imports;
    private final SalonImporters importers;
    private final Idempotency idempotency;
    private final CurrentUser user;

    SalonImportResource(ImportService imports, SalonImporters importers, Idempotency idempotency, CurrentUser user) {
        this.imports = imports;
        this.importers = importers;
        this.idempotency = idempotency;
        this.user = user;
    }

    /** The media type is looked at in here, so that a stranger learns nothing but that she is one. */
    @POST
    @Requires(Permission.SALONS_MANAGE)
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "previewSalonImport", summary = "Look at a file of salons",
        description = """
            Shows what would become of every row; nothing is stored until it is confirmed, and after a day it is \
            forgotten. CSV in UTF-8 or Shift_JIS, or the first sheet of a workbook; at most 5 MB and 1,000 rows. What the \
            list of salons writes as a file is read back as unchanged.

            Headings in English or Japanese, in any order. Needed: `name` 名称. As wished: `kana` かな, `host` 主催, \
            `venue` 会場, `municipality` 市町村, `postal_code` 郵便番号, `address` 住所, `latitude` 緯度, `longitude` 経度, \
            `access` アクセス (several venues on lines of their own, in all of these), `target` 対象 (全がん, 乳がん, AYA世代, 遺族, \
            家族 …, several with 、 between them; for all when blank), `delivery` 開催方法 (対面 when blank), `online_access` \
            オンライン参加方法, `fee` 参加費, `application` 申込, `application_note` 申込方法, `anonymity` 匿名参加, `contact` 連絡先, \
            `telephone` 連絡先電話, `email` メール, `url` URL, `expectation` どんな会, `network_member` ネットワーク, \
            `schedule_text` 開催日程, `state` 状態 (運営中 when blank), `confirmed_on` 最終確認日.

            Name and first venue tell which salon a row is, without regard to width and blanks. In a file they may appear \
            once; a second such row is faulty. A blank cell says nothing, so it never differs from what is stored; what \
            differs is shown and never overwritten.

            A schedule counts from the day of the confirmation. One that is not understood is no fault but a notice: it is \
            kept as written, and the salon's dates are announced one by one.""")
    @RequestBody(required = true, content = {
        @Content(mediaType = SheetReader.CSV,
            schema = @Schema(type = SchemaType.STRING, examples =
            "name,venue,schedule_text,target\nピアサポートサロンひかり,県立病院,第4金曜 13:00~15:00,全がん\n")),
        @Content(mediaType = SheetReader.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "201", description = "The preview",
        content = @Content(schema = @Schema(implementation = SalonImportResponse.class)))
    public Response preview(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "Name of the file, to recognise the import by", example = "サロン一覧.csv")
        @QueryParam("fileName") @Size(max = 200) @PlainText String fileName,
        @HeaderParam("Idempotency-Key") String idempotencyKey,
        @Context HttpHeaders headers, InputStream body) throws IOException {
        FileUpload upload = FileUpload.of(fileName, headers, body);
        return idempotency.once(idempotencyKey, user.id() + " previewSalonImport", upload, () -> {
            ImportSeen seen = imports.preview(importers, prefecture, upload);
            return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/salon-imports/" + seen.id()))
                .tag(EntityTags.of(seen.version()))
                .entity(SalonImportResponse.of(seen, headers.getAcceptableLanguages())).build();
        });
    }

    @GET
    @Requires(Permission.SALONS_MANAGE)
    @Operation(operationId = "listSalonImports", summary = "The imports that wait for a decision",
        description = "The newest first. Those that were confirmed, discarded or forgotten are not listed.")
    public Page<WaitingSalonImportResponse> list(@PathParam("prefecture") String prefecture,
                                                 @BeanParam @Valid PageRequest page) {
        return imports.waiting(importers, prefecture, page).map(WaitingSalonImportResponse::of);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.SALONS_MANAGE)
    @Operation(operationId = "getSalonImport", summary = "One import",
        description = "Until it is confirmed, its rows are compared with what is stored now.")
    @APIResponse(responseCode = "200", description = "The import",
        content = @Content(schema = @Schema(implementation = SalonImportResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                        @Context HttpHeaders headers) {
        return answer(imports.get(importers, prefecture, id), headers);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.SALONS_MANAGE)
    @Operation(operationId = "discardSalonImport", summary = "Discard an import that is not confirmed")
    @APIResponse(responseCode = "204", description = "Discarded")
    @Problems(ProblemType.IMPORT_ALREADY_CONFIRMED)
    public void discard(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                        @HeaderParam("If-Match") String ifMatch) {
        imports.discard(importers, prefecture, id, ifMatch);
    }

    @POST
    @Path("/{id}/confirmation")
    @Requires(Permission.SALONS_MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "confirmSalonImport", summary = "Store what an import brings",
        description = "Rows are compared anew. Those that are stored already are left as they are, so the same file"
            + " imported twice is stored once.")
    @APIResponse(responseCode = "200", description = "The import with what became of every row",
        content = @Content(schema = @Schema(implementation = SalonImportResponse.class)))
    @Problems({ProblemType.IMPORT_HAS_FAULTS, ProblemType.IMPORT_ALREADY_CONFIRMED})
    public Response confirm(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                            @Context HttpHeaders headers, @NotNull @Valid SalonImportConfirmationRequest request) {
        return answer(imports.confirm(importers, prefecture, id, request.skipRows()), headers);
    }

    private static Response answer(ImportSeen seen, HttpHeaders headers) {
        return Response.ok(SalonImportResponse.of(seen, headers.getAcceptableLanguages()))
            .tag(EntityTags.of(seen.version())).build();
    }
}
