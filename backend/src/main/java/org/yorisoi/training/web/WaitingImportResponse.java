package org.yorisoi.training.web;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.imports.WaitingImport;
import org.yorisoi.platform.time.TokyoClock;
import org.yorisoi.training.imports.ImportTable;

@Schema(name = "WaitingTrainingImport", description = "A file that is neither confirmed nor discarded yet")
public record WaitingImportResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, description = "What the rows are; the headings tell") ImportTable table,
    @Schema(required = true, nullable = true, examples = "研修会一覧.csv") String fileName,
    @Schema(required = true, description = "How many rows the file has", examples = "12") int rows,
    @Schema(required = true) OffsetDateTime createdAt,
    @Schema(required = true, description = "Until then it can be confirmed") OffsetDateTime expiresAt,
    @Schema(required = true, description = "Version for `If-Match`", examples = "0") long version) {

    static WaitingImportResponse of(WaitingImport waiting) {
        return new WaitingImportResponse(waiting.id(), ImportTable.valueOf(waiting.table()), waiting.fileName(), waiting.rows(),
            TokyoClock.at(waiting.createdAt()), TokyoClock.at(waiting.expiresAt()), waiting.version());
    }
}
