package org.yorisoi.platform.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yorisoi.platform.sheet.SheetUnreadable.Reason;

class CsvReadingTest {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final SheetLimits SMALL = new SheetLimits(1_000, 10_000, 3, 4, 20);

    private final SheetReader reader = new SheetReader();

    @Test
    void utf8_is_read_with_and_without_a_mark() {
        Sheet expected = new Sheet("UTF-8", List.of("開催日", "項目"), List.of(row(2, "2020-11-14", "髙﨑 𠮷男 😀")));

        assertEquals(expected, read("開催日,項目\r\n2020-11-14,髙﨑 𠮷男 😀\r\n"));
        assertEquals(expected, read("\uFEFF開催日,項目\n2020-11-14,髙﨑 𠮷男 😀"));
    }

    @Test
    void shift_jis_is_read_with_the_characters_of_windows() {
        byte[] content = "開催日,項目\r\n2020-11-14,①養成研修会㈱髙﨑～ｶﾀｶﾅ\r\n".getBytes(SHIFT_JIS);

        assertEquals(new Sheet("Shift_JIS", List.of("開催日", "項目"), List.of(row(2, "2020-11-14", "①養成研修会㈱髙﨑～ｶﾀｶﾅ"))),
                reader.read(content, "text/csv; charset=utf-8"));
    }

    @Test
    void commas_line_ends_and_quotes_within_quotes_belong_to_the_cell() {
        assertEquals(List.of(row(2, "a,b", "一行目\r\n二行目", "いわゆる\"講座\"")),
                read("x,y,z\n\"a,b\",\"一行目\r\n二行目\",\"いわゆる\"\"講座\"\"\"\n").rows());
    }

    @Test
    void tabs_separate_when_the_heading_has_them() {
        assertEquals(new Sheet("UTF-8", List.of("date", "title"), List.of(row(2, "2020-11-14", "a,b"))),
                read("date\ttitle\n2020-11-14\ta,b\n"));
    }

    @Test
    void blank_rows_are_left_out_but_counted() {
        assertEquals(List.of(row(3, "1", "2"), row(6, "3", "4")), read("a,b\n\n1,2\n,,,\n  ,\u3000\n3,4\n").rows());
    }

    @Test
    void headings_are_unified_and_short_rows_filled_up() {
        Sheet sheet = read(" Ｄａｔｅ ,項目\u3000,\n2020-11-14\n");

        assertEquals(List.of("Date", "項目"), sheet.columns());
        assertEquals(List.of(row(2, "2020-11-14", "")), sheet.rows());
    }

    @Test
    void a_title_above_the_heading_is_passed_over() {
        assertEquals(new Sheet("UTF-8", List.of("開催日", "項目"), List.of(row(4, "2020-11-14", "養成研修会"))),
                read("長崎県ピア・サポート養成研修会,\n\n開催日,項目\n2020-11-14,養成研修会\n"));
    }

    @Test
    void a_filled_cell_beyond_the_heading_is_pointed_out() {
        assertEquals(List.of(new SheetRow(2, List.of(SheetCell.text("1"), SheetCell.text("2")), true)),
                read("a,b\n1,2,3\n").rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=HYPERLINK(\"\"http://x\"\")", "-SUM(A1)", "+cmd|' /C calc'!A0", "@SUM(A1)", " =1"})
    void a_formula_is_flagged(String written) {
        assertEquals(true, read("a\n\"" + written + "\"\n").rows().get(0).cells().get(0).formula());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "-3", "+81 96 000 0000", "@host", "養成研修会", "- なし", "'=1+1"})
    void what_only_looks_a_little_like_one_is_text(String written) {
        assertEquals(false, read("a\n\"" + written + "\"\n").rows().get(0).cells().get(0).formula());
    }

    @Test
    void what_is_no_text_is_refused() {
        assertEquals(Reason.NOT_TEXT, refused(new byte[] {'a', ',', 0, 'b'}, "text/csv"));
        assertEquals(Reason.NOT_TEXT, refused("date,title\n".getBytes(StandardCharsets.UTF_16), "text/csv"));
        assertEquals(Reason.NOT_TEXT, refused(new byte[] {(byte) 0x82, (byte) 0xFF, 1}, "text/csv"));
    }

    @Test
    void broken_quotes_are_refused_with_the_row() {
        SheetUnreadable unclosed = assertThrows(SheetUnreadable.class, () -> read("a,b\n1,2\n\"3,4\n"));
        SheetUnreadable trailing = assertThrows(SheetUnreadable.class, () -> read("a,b\n\"1\"x,2\n"));

        assertEquals(Reason.BROKEN_QUOTES, unclosed.reason());
        assertEquals(3, unclosed.row());
        assertEquals(Reason.BROKEN_QUOTES, trailing.reason());
        assertEquals(2, trailing.row());
    }

    @Test
    void nothing_but_blanks_is_empty() {
        assertEquals(Reason.EMPTY, refused(new byte[0], "text/csv"));
        assertEquals(Reason.EMPTY, refused("\uFEFF".getBytes(StandardCharsets.UTF_8), "text/csv"));
        assertEquals(Reason.EMPTY, refused(",,\n \n".getBytes(StandardCharsets.UTF_8), "text/csv"));
    }

    @Test
    void two_columns_of_one_name_are_refused() {
        SheetUnreadable refused = assertThrows(SheetUnreadable.class, () -> read("date,ｄａｔｅ\n"));

        assertEquals(Reason.DUPLICATE_COLUMN, refused.reason());
        assertEquals("date", refused.column());
    }

    @Test
    void every_bound_holds() {
        assertEquals(Reason.TOO_LARGE, refusedSmall("a\n".repeat(501)));
        assertEquals(Reason.TOO_MANY_ROWS, refusedSmall("a\n1\n2\n3\n4\n"));
        assertEquals(Reason.TOO_MANY_COLUMNS, refusedSmall("a,b,c,d,e\n"));
        assertEquals(Reason.CELL_TOO_LONG, refusedSmall("a\n" + "x".repeat(21) + "\n"));
        assertEquals(3, new SheetReader(SMALL).read("a,b,c,d,,,,\n1\n2\n3\n\n\n".getBytes(), "text/csv").rows().size());
    }

    @Test
    void an_endless_stream_is_read_no_further_than_the_bound() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };

        assertEquals(Reason.TOO_LARGE,
                assertThrows(SheetUnreadable.class, () -> new SheetReader(SMALL).read(endless, "text/csv")).reason());
    }

    @Test
    void other_kinds_of_files_are_refused() {
        assertEquals(Reason.UNSUPPORTED_MEDIA_TYPE, refused("a".getBytes(), "application/vnd.ms-excel"));
        assertEquals(Reason.UNSUPPORTED_MEDIA_TYPE, refused("a".getBytes(), null));
    }

    @Property
    void any_bytes_are_read_or_refused_with_a_reason(@ForAll byte[] content) {
        try {
            reader.read(content, "text/csv");
        } catch (SheetUnreadable refused) {
            assertEquals(true, refused.reason() != null);
        }
    }

    private Sheet read(String text) {
        try {
            return reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "text/csv");
        } catch (IOException neverInMemory) {
            throw new IllegalStateException(neverInMemory);
        }
    }

    private Reason refused(byte[] content, String mediaType) {
        return assertThrows(SheetUnreadable.class, () -> reader.read(content, mediaType)).reason();
    }

    private static Reason refusedSmall(String text) {
        return assertThrows(SheetUnreadable.class, () -> new SheetReader(SMALL).read(text.getBytes(), "text/csv")).reason();
    }

    private static SheetRow row(int number, String... cells) {
        return new SheetRow(number, Arrays.stream(cells).map(SheetCell::text).toList(), false);
    }
}
