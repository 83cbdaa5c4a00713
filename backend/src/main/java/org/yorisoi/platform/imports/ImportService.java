package org.yorisoi.platform.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yorisoi.platform.imports.KeptJson.Kept;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Violation;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.sheet.Sheet;
import org.yorisoi.platform.sheet.SheetLimits;
import org.yorisoi.platform.sheet.SheetReader;
import org.yorisoi.platform.sheet.SheetUnreadable;
import org.yorisoi.platform.web.EntityTags;

/**
 * The door to imports: look at a file, then confirm what was shown. Every room comes with its importers; what the one has
 * brought in, the other does not find.
 */
@ApplicationScoped
public class ImportService {

    /** A prefecture has a few dozen salons and holds a handful of trainings a year. */
    private static final SheetLimits LIMITS = new SheetLimits(5_000_000, 32_000_000, 1_000, 50, 10_000);
    private static final int MOST_FAULTS_TOLD = 100;

    private final SheetReader sheets = new SheetReader(LIMITS);
    private final FileImports imports;
    private final KeptJson json;
    private final Clock clock;

    ImportService(FileImports imports, KeptJson json, Clock clock) {
        this.imports = imports;
        this.json = json;
        this.clock = clock;
    }

    /** Reads a file and shows what would become of every row. Nothing of it is stored but the preview itself. */
    @Transactional
    public ImportSeen preview(Importers importers, String prefecture, FileUpload upload) {
        FileContent file = FileContent.of(upload.nameOrNull(), read(upload), importers.columns());
        TableImporter<?, ?, ?> importer = importers.of(file);
        Violations missing = new Violations();
        importer.required(file).stream().filter(column -> !file.columns().contains(column))
            .forEach(column -> missing.add(column.key(), ViolationCode.MISSING_COLUMN));
        missing.throwIfAny();
        if (file.rows().isEmpty()) {
            throw Unreadable.noRows();
        }
        FileImport started = new FileImport(prefecture, importer.table(), json.write(new Kept(file, null)),
            clock.instant());
        imports.persistAndFlush(started);
        return seen(started, file, rows(importer.judge(prefecture, file)));
    }

    /** What somebody looked at and left: whoever may import into the prefecture may go on with it. */
    @Transactional
    public Page<WaitingImport> waiting(Importers importers, String prefecture, PageRequest page) {
        return imports.waiting(prefecture, importers.tables(), clock.instant(), page).map(found -> {
            FileContent file = kept(importers, found).file();
            return new WaitingImport(found.id(), found.table(), file.fileName(), file.rows().size(), found.createdAt(),
                found.expiresAt(), found.version());
        });
    }

    /** While it is only previewed, the rows are compared with what is stored now. */
    @Transactional
    public ImportSeen get(Importers importers, String prefecture, UUID id) {
        FileImport found = find(importers, prefecture, id);
        Kept kept = kept(importers, found);
        return seen(found, kept.file(), kept.outcome() == null
            ? rows(importers.named(found.table()).judge(prefecture, kept.file())) : kept.outcome());
    }

    @Transactional
    public void discard(Importers importers, String prefecture, UUID id, String ifMatch) {
        FileImport found = find(importers, prefecture, id);
        EntityTags.requireMatch(ifMatch, found.version());
        if (found.isConfirmed()) {
            throw Problem.of(ProblemType.IMPORT_ALREADY_CONFIRMED);
        }
        imports.delete(found);
        imports.flush();
    }

    /**
     * Stores the rows that are not stored yet. They are compared anew, and only one import of a prefecture is confirmed
     * at a time: two people with the same file, or one with two previews of it, store it once.
     *
     * @param skipRows whether to leave out rows that are faulty or in conflict; else faulty ones stop everything
     */
    @Transactional
    public ImportSeen confirm(Importers importers, String prefecture, UUID id, boolean skipRows) {
        imports.hold(prefecture);
        FileImport found = find(importers, prefecture, id);
        if (found.isConfirmed()) {
            throw Problem.of(ProblemType.IMPORT_ALREADY_CONFIRMED);
        }
        FileContent file = kept(importers, found).file();
        List<ImportedRow> rows = store(importers.named(found.table()), prefecture, file, skipRows);
        found.confirm(json.write(new Kept(new FileContent(file.fileName(), file.encoding(), file.columns(),
            file.ignoredColumns(), List.of()), rows)));
        imports.flush();
        return seen(found, file, rows);
    }

    /** What nobody confirmed within a day. */
    @Scheduled(every = "1h", delayed = "7m")
    @Transactional
    public void forgetExpired() {
        imports.forgetExpired(clock.instant());
    }

    private static <T> List<ImportedRow> store(TableImporter<T, ?, ?> importer, String prefecture, FileContent file,
                                               boolean skipRows) {
        List<JudgedRow<T>> judged = importer.judge(prefecture, file);
        List<ImportedRow> rows = rows(judged);
        if (!skipRows) {
            refuseFaults(rows);
        }
        importer.store(prefecture, judged.stream().filter(row -> row.effect() == Effect.CREATE)
            .map(JudgedRow::value).toList());
        return rows;
    }

    private static void refuseFaults(List<ImportedRow> rows) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String row = "rows[%d]".formatted(i);
            for (Fault fault : rows.get(i).faults()) {
                violations.add(new Violation(fault.column() == null ? row : row + ".cells." + fault.column().key(),
                    fault.code(), fault.message()));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.of(ProblemType.IMPORT_HAS_FAULTS,
                violations.subList(0, Math.min(violations.size(), MOST_FAULTS_TOLD)));
        }
    }

    private Sheet read(FileUpload upload) {
        try {
            return sheets.read(upload.bytes(), upload.mediaType());
        } catch (SheetUnreadable e) {
            throw Unreadable.problem(e, LIMITS);
        }
    }

    private FileImport find(Importers importers, String prefecture, UUID id) {
        return imports.in(prefecture, importers.tables(), id, clock.instant()).orElseThrow(Problem::notFound);
    }

    private Kept kept(Importers importers, FileImport found) {
        return json.read(found.content(), importers.columns());
    }

    private static <T> List<ImportedRow> rows(List<JudgedRow<T>> judged) {
        return judged.stream().map(JudgedRow::seen).toList();
    }

    private static ImportSeen seen(FileImport found, FileContent file, List<ImportedRow> rows) {
        return new ImportSeen(found.id(), found.table(), file.fileName(), file.encoding(), found.state(), file.columns(),
            file.ignoredColumns(), rows, found.createdAt(), found.expiresAt(), found.version());
    }
}
