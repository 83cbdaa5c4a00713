package org.yorisoi.training.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

/** The door to imports: look at a file, then confirm what was shown. */
@ApplicationScoped
public class ImportService {

    /** A prefecture holds a handful of trainings a year. */
    private static final SheetLimits LIMITS = new SheetLimits(5_000_000, 32_000_000, 1_000, 50, 10_000);
    private static final int MOST_FAULTS_TOLD = 100;

    private final SheetReader sheets = new SheetReader(LIMITS);
    private final TrainingImports imports;
    private final TrainingImporter trainings;
    private final ExternalCourseImporter courses;
    private final ObjectMapper json;
    private final Clock clock;

    ImportService(TrainingImports imports, TrainingImporter trainings, ExternalCourseImporter courses,
                  ObjectMapper json, Clock clock) {
        this.imports = imports;
        this.trainings = trainings;
        this.courses = courses;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What is kept of an import.
     *
     * @param outcome what became of the rows; null until it is confirmed
     */
    record Kept(FileContent file, List<ImportedRow> outcome) {
    }

    /**
     * Reads a file and shows what would become of every row. Nothing of it is stored but the preview itself.
     *
     * @param fileName may be null
     */
    @Transactional
    public ImportSeen preview(String prefecture, String fileName, String mediaType, byte[] bytes) {
        FileContent file = FileContent.of(fileName, read(mediaType, bytes));
        Violations missing = new Violations();
        importer(file.table()).required(file).stream().filter(column -> !file.columns().contains(column))
            .forEach(column -> missing.add(column.key(), ViolationCode.MISSING_COLUMN));
        missing.throwIfAny();
        if (file.rows().isEmpty()) {
            throw Unreadable.noRows();
        }
        TrainingImport started = new TrainingImport(prefecture, file.table(), write(new Kept(file, null)), clock.instant());
        imports.persistAndFlush(started);
        return seen(started, file, rows(importer(file.table()).judge(prefecture, file)));
    }

    /** What somebody looked at and left: whoever of the prefecture keeps trainings may go on with it. */
    @Transactional
    public Page<WaitingImport> waiting(String prefecture, PageRequest page) {
        return imports.waiting(prefecture, clock.instant(), page).map(found -> {
            FileContent file = read(found).file();
            return new WaitingImport(found.id(), found.table(), file.fileName(), file.rows().size(), found.createdAt(),
                found.expiresAt(), found.version());
        });
    }

    /** While it is only previewed, the rows are compared with what is stored now. */
    @Transactional
    public ImportSeen get(String prefecture, UUID id) {
        TrainingImport found = find(prefecture, id);
        Kept kept = read(found);
        return seen(found, kept.file(), kept.outcome() == null
            ? rows(importer(found.table()).judge(prefecture, kept.file())) : kept.outcome());
    }

    @Transactional
    public void discard(String prefecture, UUID id, String ifMatch) {
        TrainingImport found = find(prefecture, id);
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
     * @param skipRows whether to leave out the rows that can't be stored; else one such row stops everything
     */
    @Transactional
    public ImportSeen confirm(String prefecture, UUID id, boolean skipRows) {
        imports.hold(prefecture);
        TrainingImport found = find(prefecture, id);
        if (found.isConfirmed()) {
            throw Problem.of(ProblemType.IMPORT_ALREADY_CONFIRMED);
        }
        FileContent file = read(found).file();
        List<ImportedRow> rows = store(importer(found.table()), prefecture, file, skipRows);
        found.confirm(write(new Kept(new FileContent(file.fileName(), file.encoding(), file.columns(),
            file.ignoredColumns(), List.of()), rows)));
        imports.flush();
        return seen(found, file, rows);
    }

    @Scheduled(every = "1h", delayed = "7m")
    @Transactional
    void forgetExpired() {
        imports.forgetExpired(clock.instant());
    }

    private static <T> List<ImportedRow> store(TableImporter<T, ?> importer, String prefecture, FileContent file,
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

    private TableImporter<?, ?> importer(ImportTable table) {
        return switch (table) {
            case TRAININGS -> trainings;
            case EXTERNAL_COURSES -> courses;
        };
    }

    private Sheet read(String mediaType, byte[] bytes) {
        try {
            return sheets.read(bytes, mediaType);
        } catch (SheetUnreadable e) {
            throw Unreadable.problem(e, LIMITS);
        }
    }

    private TrainingImport find(String prefecture, UUID id) {
        return imports.in(prefecture, id, clock.instant()).orElseThrow(Problem::notFound);
    }

    private static <T> List<ImportedRow> rows(List<JudgedRow<T>> judged) {
        return judged.stream().map(row -> new ImportedRow(row.row().number(), row.effect(), row.row().texts(), row.faults()))
            .toList();
    }

    private static ImportSeen seen(TrainingImport found, FileContent file, List<ImportedRow> rows) {
        return new ImportSeen(found.id(), found.table(), file.fileName(), file.encoding(), found.state(), file.columns(),
            file.ignoredColumns(), rows, found.createdAt(), found.expiresAt(), found.version());
    }

    private String write(Kept kept) {
        try {
            return json.writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Kept read(TrainingImport found) {
        try {
            return json.readValue(found.content(), Kept.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
