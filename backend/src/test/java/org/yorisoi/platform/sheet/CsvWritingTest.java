package org.yorisoi.platform.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class CsvWritingTest {

    @Test
    void rows_are_written_as_the_rfc_says() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out, false)) {
            csv.row("開催日", "項目", "ピア");
            csv.row(LocalDate.of(2020, 11, 14), "養成, \"第1回\"\n午後", 15);
            csv.emptyLine();
            csv.row(null, "", -1);
        }

        assertEquals("開催日,項目,ピア\r\n2020-11-14,\"養成, \"\"第1回\"\"\n午後\",15\r\n\r\n,,-1\r\n",
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void the_mark_is_written_on_request() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out, true)) {
            csv.row("a");
        }

        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', '\r', '\n'}, out.toByteArray());
    }

    @Property
    void no_text_is_ever_active_in_a_spreadsheet(@ForAll("texts") String text) throws IOException {
        String written = written(List.of(List.of(text)));
        String opened = written.startsWith("\"") ? written.substring(1) : written;

        assertEquals(false, opened.matches("(?s)[=+\\-@\\t＝＋－＠].*") || opened.startsWith("\r") && !text.isEmpty());
    }

    @Property
    void what_is_written_reads_back_unchanged(@ForAll("tables") List<List<String>> table) throws IOException {
        Sheet sheet = new SheetReader().read(written(table).getBytes(StandardCharsets.UTF_8), "text/csv");

        assertEquals(table.subList(1, table.size()),
                sheet.rows().stream().map(row -> row.cells().stream().map(SheetCell::text).toList()).toList());
        assertEquals(true, sheet.rows().stream().flatMap(row -> row.cells().stream()).noneMatch(SheetCell::formula));
    }

    private static String written(List<List<String>> table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out, false)) {
            for (List<String> row : table) {
                csv.row(row.toArray());
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of("=", "+", "-", "@", "\t", "'=", "''@", "＝1", "＠", "\r", "'", "\"", ",", "\r\n")),
                Tuple.of(2, Arbitraries.strings().withChars("=+-@\t'\",\r\n＝髙﨑あ A1()!|").ofMaxLength(12)),
                Tuple.of(1, Arbitraries.of("𠮷野", "😀", "養成研修会", "フォローアップ研修会＊＊")));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        List<String> heading = List.of("a", "b", "c", "d");
        return texts().list().ofSize(2).list().ofMaxSize(6).map(rows -> {
            List<List<String>> table = new ArrayList<>(List.of(heading));
            rows.forEach(row -> table.add(Arrays.asList("x", row.get(0), row.get(1), "z")));
            return table;
        });
    }
}
