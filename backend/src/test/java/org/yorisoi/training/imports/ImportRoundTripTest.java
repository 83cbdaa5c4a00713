package org.yorisoi.training.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yorisoi.platform.imports.FileContent;
import org.yorisoi.platform.imports.RowReader;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.sheet.CellText;
import org.yorisoi.platform.sheet.CsvWriter;
import org.yorisoi.platform.sheet.SheetReader;
import org.yorisoi.platform.time.TokyoClock;
import org.yorisoi.training.Counts;
import org.yorisoi.training.Delivery;
import org.yorisoi.training.TrainingKind;

/** Whatever trainings there may be: written to a CSV file and read again they are the same. */
class ImportRoundTripTest {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final String AWKWARD = "研修会ﾌｫﾛｰ～①㈱髙﨑=+-@'\",; 　\t\n0aZ・（）";
    private static final Map<TrainingKind, String> KINDS = Map.of(TrainingKind.FOUNDATION, "養成",
        TrainingKind.FOLLOW_UP, "フォローアップ", TrainingKind.OTHER, "その他");
    private static final Map<Delivery, String> DELIVERIES = Map.of(Delivery.IN_PERSON, "会場", Delivery.ONLINE, "Web",
        Delivery.BOTH, "会場・Web");

    private final TrainingImporter importer = new TrainingImporter(null, Clock.system(TokyoClock.ZONE));

    @Property(tries = 300)
    void any_table_of_trainings_comes_out_of_utf_8_as_it_went_in(@ForAll("tables") List<TrainingImporter.Row> table) {
        assertEquals(table, read(csv(table)));
    }

    @Property(tries = 300)
    void any_table_of_trainings_comes_out_of_shift_jis_as_it_went_in(
        @ForAll("shiftJisTables") List<TrainingImporter.Row> table) {
        assertEquals(table, read(new String(csv(table), StandardCharsets.UTF_8).getBytes(SHIFT_JIS)));
    }

    @Example
    void the_marks_of_footnotes_in_a_printed_table_are_no_part_of_a_title() {
        String csv = "開催日,項目\n2022-01-29,フォローアップ研修会＊＊\n2023-01-07,フォローアップ研修会 ＊1 ＊3\n2024-01-07,＊\n";
        assertEquals(List.of("フォローアップ研修会", "フォローアップ研修会", "＊"),
            read(csv.getBytes(StandardCharsets.UTF_8)).stream().map(TrainingImporter.Row::title).toList());
    }

    private List<TrainingImporter.Row> read(byte[] csv) {
        FileContent content = FileContent.of(null, new SheetReader().read(csv, SheetReader.CSV),
            List.of(TrainingColumn.values()));
        return content.rows().stream().map(row -> {
            RowReader reader = new RowReader(row);
            TrainingImporter.Row read = importer.read(reader);
            assertEquals(List.of(), reader.faults());
            return read;
        }).toList();
    }

    private static byte[] csv(List<TrainingImporter.Row> table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out, false)) {
            csv.row("開催日", "項目", "種別", "開催方法", "会場", "ピア", "医療者", "行政", "備考");
            for (TrainingImporter.Row row : table) {
                Counts counts = row.headcounts();
                csv.row(row.date(), row.title(), row.kind() == null ? null : KINDS.get(row.kind()),
                    row.delivery() == null ? null : DELIVERIES.get(row.delivery()), row.place(),
                    counts == null ? null : counts.peer(), counts == null ? null : counts.medical(),
                    counts == null ? null : counts.government(), String.join("；", row.footnotes()));
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }

    @Provide
    Arbitrary<List<TrainingImporter.Row>> tables() {
        return rows(Arbitraries.strings().withChars(AWKWARD).all());
    }

    @Provide
    Arbitrary<List<TrainingImporter.Row>> shiftJisTables() {
        return rows(Arbitraries.strings().withChars(AWKWARD).withCharRange('ぁ', 'ん').withCharRange('一', '龠')
            .filter(text -> new String(text.getBytes(SHIFT_JIS), SHIFT_JIS).equals(text)));
    }

    private static Arbitrary<List<TrainingImporter.Row>> rows(Arbitrary<String> any) {
        Arbitrary<String> texts = any.filter(text -> !text.isEmpty() && text.length() <= 100
            && text.equals(CellText.trimmed(text)) && PlainText.Check.isPlain(text));
        Arbitrary<LocalDate> dates = Arbitraries.longs().between(LocalDate.of(1980, 1, 1).toEpochDay(),
            LocalDate.of(2025, 12, 31).toEpochDay()).map(LocalDate::ofEpochDay);
        Arbitrary<Integer> count = Arbitraries.integers().between(0, 9999);
        Arbitrary<Counts> counts = Combinators.combine(count, count, count).as(Counts::new).injectNull(0.2);
        Arbitrary<List<String>> footnotes = texts.filter(text -> text.matches("[^；\\r\\n]+")).list().ofMaxSize(4);
        return Combinators.combine(dates, texts, Arbitraries.of(TrainingKind.class).injectNull(0.2),
            Arbitraries.of(Delivery.class).injectNull(0.2), texts.injectNull(0.3), counts, footnotes)
            .as(TrainingImporter.Row::new).list().ofMinSize(1).ofMaxSize(6);
    }
}
