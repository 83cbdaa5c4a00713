package org.yorisoi.training.web;

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
import org.yorisoi.training.imports.TrainingImporters;

@Path("/api/v1/prefectures/{prefecture}/training-imports")
@Tag(name = "training-imports")
@Produces(MediaType.APPLICATION_JSON)
public class TrainingImportResource {

    private final ImportService imports;
    private final TrainingImporters importers;
    private final Idempotency idempotency;
    private final CurrentUser user;

    TrainingImportResource(ImportService imports, TrainingImporters importers, Idempotency idempotency,
                           CurrentUser user) {
        this.imports = imports;
        this.importers = importers;
        this.idempotency = idempotency;
        this.user = user;
    }

    /** The media type is looked at in here, so that a stranger learns nothing but that she is one. */
    @POST
    @Requires(Permission.TRAININGS_WRITE)
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "previewTrainingImport", summary = "Look at a file of trainings or external courses",
        description = """
            Shows what would become of every row; nothing is stored until it is confirmed, and after a day it is \
            forgotten. CSV in UTF-8 or Shift_JIS, or the first sheet of a workbook; at most 5 MB and 1,000 rows.

            Headings in English or Japanese, in any order. Trainings: `date` 開催日, `title` 項目; as wished `kind` 種別, \
            `delivery` 開催方法, `place` 会場, `note` 備考 (several behind ；), and together `peer` ピア, `medical` 医療者, \
            `government` 行政. External courses: `date`, `title`, `organiser` 主催, `medical_from_prefecture` 参加人数.

            Date and title tell which training a row is. In a file they may appear once; a second such row is faulty. \
            A blank cell says nothing, so it never differs from what is stored.""")
    @RequestBody(required = true, content = {
        @Content(mediaType = SheetReader.CSV,
            schema = @Schema(type = SchemaType.STRING, examples = "date,title,peer,medical,government\n2020-11-14,養成研修会,15,18,4\n")),
        @Content(mediaType = SheetReader.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "201", description = "The preview",
        content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    public Response preview(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "Name of the file, to recognise the import by", example = "研修会一覧.csv")
        @QueryParam("fileName") @Size(max = 200) @PlainText String fileName,
        @HeaderParam("Idempotency-Key") String idempotencyKey,
        @Context HttpHeaders headers, InputStream body) throws IOException {
        FileUpload upload = FileUpload.of(fileName, headers, body);
        return idempotency.once(idempotencyKey, user.id() + " previewTrainingImport", upload, () -> {
            ImportSeen seen = imports.preview(importers, prefecture, upload);
            return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/training-imports/" + seen.id()))
                .tag(EntityTags.of(seen.version()))
                .entity(ImportResponse.of(seen, headers.getAcceptableLanguages())).build();
        });
    }

    @GET
    @Requires(Permission.TRAININGS_WRITE)
    @Operation(operationId = "listTrainingImports", summary = "The imports that wait for a decision",
        description = "The newest first. Those that were confirmed, discarded or forgotten are not listed.")
    public Page<WaitingImportResponse> list(@PathParam("prefecture") String prefecture, @BeanParam @Valid PageRequest page) {
        return imports.waiting(importers, prefecture, page).map(WaitingImportResponse::of);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.TRAININGS_WRITE)
    @Operation(operationId = "getTrainingImport", summary = "One import",
        description = "Until it is confirmed, its rows are compared with what is stored now.")
    @APIResponse(responseCode = "200", description = "The import",
        content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                        @Context HttpHeaders headers) {
        return answer(imports.get(importers, prefecture, id), headers);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.TRAININGS_WRITE)
    @Operation(operationId = "discardTrainingImport", summary = "Discard an import that is not confirmed")
    @APIResponse(responseCode = "204", description = "Discarded")
    @Problems(ProblemType.IMPORT_ALREADY_CONFIRMED)
    public void discard(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                        @HeaderParam("If-Match") String ifMatch) {
        imports.discard(importers, prefecture, id, ifMatch);
    }

    @POST
    @Path("/{id}/confirmation")
    @Requires(Permission.TRAININGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "confirmTrainingImport", summary = "Store what an import brings",
        description = "Rows are compared anew. Those that are stored already are left as they are, so the same file"
            + " imported twice is stored once.")
    @APIResponse(responseCode = "200", description = "The import with what became of every row",
        content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @Problems({ProblemType.IMPORT_HAS_FAULTS, ProblemType.IMPORT_ALREADY_CONFIRMED})
    public Response confirm(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                            @Context HttpHeaders headers, @NotNull @Valid ConfirmationRequest request) {
        return answer(imports.confirm(importers, prefecture, id, request.skipRows()), headers);
    }

    private static Response answer(ImportSeen seen, HttpHeaders headers) {
        return Response.ok(ImportResponse.of(seen, headers.getAcceptableLanguages()))
            .tag(EntityTags.of(seen.version())).build();
    }
}
