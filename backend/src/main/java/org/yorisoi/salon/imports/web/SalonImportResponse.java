package org.yorisoi.salon.imports.web;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.imports.Effect;
import org.yorisoi.platform.imports.Fault;
import org.yorisoi.platform.imports.ImportColumn;
import org.yorisoi.platform.imports.ImportSeen;
import org.yorisoi.platform.imports.ImportState;
import org.yorisoi.platform.imports.ImportedRow;
import org.yorisoi.platform.time.TokyoClock;

@Schema(name = "SalonImport", description = "A file on its way in: what would become of every row, or what has")
public record SalonImportResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, description = "What the rows are") SalonImportTable table,
    @Schema(required = true, nullable = true, examples = "サロン一覧.csv") String fileName,
    @Schema(required = true, nullable = true, description = "`UTF-8` or `Shift_JIS`; null for a workbook",
        examples = "Shift_JIS") String encoding,
    @Schema(required = true) ImportState state,
    @Schema(required = true, description = "In the file's order, without those that are wholly blank") List<Row> rows,
    @Schema(required = true, description = "How many rows of each effect") EffectCounts counts,
    @Schema(required = true, description = "The columns that are understood, in the file's order") List<String> columns,
    @Schema(required = true, description = "Headings that are not understood; nothing is taken from below them")
    List<String> ignoredColumns,
    @Schema(required = true) OffsetDateTime createdAt,
    @Schema(required = true, description = "Until then it can be confirmed") OffsetDateTime expiresAt,
    @Schema(required = true, description = "Version for `If-Match`", examples = "0") long version) {

    @Schema(name = "SalonImportCounts")
    public record EffectCounts(
        @Schema(required = true) long create,
        @Schema(required = true) long unchanged,
        @Schema(required = true) long conflict,
        @Schema(required = true) long faulty) {
    }

    @Schema(name = "SalonImportRow")
    public record Row(
        @Schema(required = true, description = "The row's number in the file, as a spreadsheet shows it", examples = "2")
        int number,
        @Schema(required = true, description = "`create`: stored when confirmed; `unchanged`: the same is stored;"
            + " `conflict`: something else is stored under this name and venue; `faulty`: it can't be read")
        Effect effect,
        @Schema(required = true, description = "The text of each cell by the name of its column")
        Map<String, String> cells,
        @Schema(required = true, description = "Why it is faulty, or where it differs from what is stored")
        List<RowFault> faults,
        @Schema(required = true, description = "What a person should know although the row is no fault: `kept_as_written` a"
            + " schedule that is not understood; it is kept for people to read, and its dates are announced one by one; `same_name` a new row of a name that is stored at"
            + " another place: it may be another salon, or have moved")
        List<RowFault> notices) {
    }

    @Schema(name = "SalonImportFault")
    public record RowFault(
        @Schema(required = true, nullable = true, description = "Null when it is the row as a whole", examples = "target")
        String column,
        @Schema(required = true, description = "What is wrong, for programs", examples = "unknown_value") String code,
        @Schema(required = true, description = "What is wrong, for people", examples = "選べない値です")
        String message) {
    }

    static SalonImportResponse of(ImportSeen seen, List<Locale> languages) {
        return new SalonImportResponse(seen.id(), SalonImportTable.valueOf(seen.table()), seen.fileName(),
            seen.encoding(), seen.state(),
            seen.rows().stream().map(row -> row(row, languages)).toList(),
            new EffectCounts(seen.count(Effect.CREATE), seen.count(Effect.UNCHANGED), seen.count(Effect.CONFLICT),
                seen.count(Effect.FAULTY)),
            seen.columns().stream().map(ImportColumn::key).toList(), seen.ignoredColumns(),
            TokyoClock.at(seen.createdAt()), TokyoClock.at(seen.expiresAt()), seen.version());
    }

    private static Row row(ImportedRow row, List<Locale> languages) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.cells().forEach((column, text) -> cells.put(column.key(), text));
        return new Row(row.number(), row.effect(), cells, told(row.faults(), languages),
            told(row.notices(), languages));
    }

    private static List<RowFault> told(List<Fault> faults, List<Locale> languages) {
        return faults.stream().map(fault -> fault(fault, languages)).toList();
    }

    private static RowFault fault(Fault fault, List<Locale> languages) {
        return new RowFault(fault.column() == null ? null : fault.column().key(), fault.code().code(),
            fault.message().in(languages));
    }
}
