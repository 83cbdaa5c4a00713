package org.yorisoi.training.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yorisoi.platform.date.Days;
import org.yorisoi.platform.imports.FileContent;
import org.yorisoi.platform.imports.RowReader;
import org.yorisoi.platform.imports.TableImporter;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.training.Counts;
import org.yorisoi.training.Delivery;
import org.yorisoi.training.NewTraining;
import org.yorisoi.training.Training;
import org.yorisoi.training.TrainingDetails;
import org.yorisoi.training.TrainingKind;
import org.yorisoi.training.TrainingOverview;
import org.yorisoi.training.TrainingService;

/** Tables of trainings, such as table 6 of Nagasaki's report. */
@ApplicationScoped
class TrainingImporter extends TableImporter<TrainingImporter.Row, TrainingOverview, DateAndTitle> {

    private static final int MOST_FOOTNOTES = 20;
    private static final int LONGEST_FOOTNOTE = 500;
    private static final Set<TrainingColumn> COUNTS =
        EnumSet.of(TrainingColumn.PEER, TrainingColumn.MEDICAL, TrainingColumn.GOVERNMENT);

    private static final Map<String, TrainingKind> KINDS = Map.ofEntries(
        Map.entry("foundation", TrainingKind.FOUNDATION), Map.entry("養成", TrainingKind.FOUNDATION),
        Map.entry("養成研修", TrainingKind.FOUNDATION), Map.entry("養成研修会", TrainingKind.FOUNDATION),
        Map.entry("follow_up", TrainingKind.FOLLOW_UP), Map.entry("フォローアップ", TrainingKind.FOLLOW_UP),
        Map.entry("フォローアップ研修", TrainingKind.FOLLOW_UP), Map.entry("フォローアップ研修会", TrainingKind.FOLLOW_UP),
        Map.entry("other", TrainingKind.OTHER), Map.entry("その他", TrainingKind.OTHER));

    private static final Map<String, Delivery> DELIVERIES = Map.ofEntries(
        Map.entry("in_person", Delivery.IN_PERSON), Map.entry("対面", Delivery.IN_PERSON),
        Map.entry("会場", Delivery.IN_PERSON), Map.entry("集合", Delivery.IN_PERSON), Map.entry("現地", Delivery.IN_PERSON),
        Map.entry("online", Delivery.ONLINE), Map.entry("オンライン", Delivery.ONLINE), Map.entry("web", Delivery.ONLINE),
        Map.entry("web開催", Delivery.ONLINE), Map.entry("ウェブ", Delivery.ONLINE), Map.entry("zoom", Delivery.ONLINE),
        Map.entry("both", Delivery.BOTH), Map.entry("併用", Delivery.BOTH), Map.entry("ハイブリッド", Delivery.BOTH),
        Map.entry("会場・web", Delivery.BOTH), Map.entry("対面・オンライン", Delivery.BOTH));

    /** What stands behind a title where the report's workbook and printed tables refer to a footnote: ＊＊, ＊3. */
    private static final Pattern MARKS = Pattern.compile("＊[＊\\d\\s]*$");

    private final TrainingService trainings;
    private final Clock clock;

    TrainingImporter(TrainingService trainings, Clock clock) {
        this.trainings = trainings;
        this.clock = clock;
    }

    /** What a row says; null and empty where it says nothing. */
    record Row(LocalDate date, String title, TrainingKind kind, Delivery delivery, String place, Counts headcounts,
               List<String> footnotes) {

        NewTraining toTraining() {
            return new NewTraining(new TrainingDetails(kind == null ? kindOf(title) : kind, title, List.of(date),
                delivery == null ? Delivery.IN_PERSON : delivery, place, List.of(), footnotes, false, null), headcounts);
        }

        /** A title such as 養成研修会 says what it is. */
        private static TrainingKind kindOf(String title) {
            if (title.contains("養成")) {
                return TrainingKind.FOUNDATION;
            }
            return title.contains("フォローアップ") ? TrainingKind.FOLLOW_UP : TrainingKind.OTHER;
        }
    }

    @Override
    public String table() {
        return ImportTable.TRAININGS.name();
    }

    /** Numbers come all three or not at all. */
    @Override
    protected Set<TrainingColumn> required(FileContent content) {
        Set<TrainingColumn> required = EnumSet.of(TrainingColumn.DATE, TrainingColumn.TITLE);
        if (content.columns().stream().anyMatch(COUNTS::contains)) {
            required.addAll(COUNTS);
        }
        return required;
    }

    @Override
    protected Row read(RowReader row) {
        LocalDate date = row.requiredDay(TrainingColumn.DATE);
        String title = withoutMarks(row.requiredText(TrainingColumn.TITLE));
        Counts headcounts = headcounts(row);
        if (headcounts != null && date != null && date.isAfter(LocalDate.now(clock))) {
            row.fault(TrainingColumn.DATE, ViolationCode.IN_FUTURE);
        }
        Row read = new Row(date, title, row.word(TrainingColumn.KIND, KINDS), row.word(TrainingColumn.DELIVERY, DELIVERIES),
            row.text(TrainingColumn.PLACE), headcounts,
            row.texts(TrainingColumn.NOTE, MOST_FOOTNOTES, LONGEST_FOOTNOTE));
        return date == null || title == null ? null : read;
    }

    private static String withoutMarks(String title) {
        String plain = title == null ? "" : MARKS.matcher(title).replaceFirst("").strip();
        return plain.isEmpty() ? title : plain;
    }

    /** Null when the row has none: a training still to come, or one nobody counted. */
    private static Counts headcounts(RowReader row) {
        if (COUNTS.stream().allMatch(row::isBlank)) {
            return null;
        }
        Integer peer = row.requiredCount(TrainingColumn.PEER);
        Integer medical = row.requiredCount(TrainingColumn.MEDICAL);
        Integer government = row.requiredCount(TrainingColumn.GOVERNMENT);
        return peer == null || medical == null || government == null ? null : new Counts(peer, medical, government);
    }

    @Override
    protected DateAndTitle keyOf(Row row) {
        return DateAndTitle.of(row.date(), row.title());
    }

    @Override
    protected DateAndTitle keyOfStored(TrainingOverview stored) {
        return DateAndTitle.of(stored.training().firstDate(), stored.training().title());
    }

    @Override
    protected List<TrainingOverview> storedUnder(String prefecture, Collection<DateAndTitle> keys) {
        return trainings.beginningOn(prefecture, DateAndTitle.daysOf(keys));
    }

    @Override
    protected List<TrainingColumn> differences(Row row, TrainingOverview stored) {
        Training training = stored.training();
        List<TrainingColumn> differing = new ArrayList<>();
        addIf(row.kind() != null && row.kind() != training.kind(), TrainingColumn.KIND, differing);
        addIf(row.delivery() != null && row.delivery() != training.delivery(), TrainingColumn.DELIVERY, differing);
        addIf(row.place() != null && !row.place().equals(training.place()), TrainingColumn.PLACE, differing);
        if (row.headcounts() != null) {
            Counts counted = stored.attendance().counted().orElse(null);
            addIf(counted == null || counted.peer() != row.headcounts().peer(), TrainingColumn.PEER, differing);
            addIf(counted == null || counted.medical() != row.headcounts().medical(), TrainingColumn.MEDICAL, differing);
            addIf(counted == null || counted.government() != row.headcounts().government(), TrainingColumn.GOVERNMENT,
                differing);
        }
        addIf(!row.footnotes().isEmpty() && !row.footnotes().equals(training.footnotes()), TrainingColumn.NOTE, differing);
        return differing;
    }

    private static void addIf(boolean differs, TrainingColumn column, List<TrainingColumn> differing) {
        if (differs) {
            differing.add(column);
        }
    }

    @Override
    protected void store(String prefecture, List<Row> rows) {
        trainings.addAll(prefecture, rows.stream().map(Row::toTraining).toList());
    }
}
