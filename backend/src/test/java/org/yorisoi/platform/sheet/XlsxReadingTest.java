package org.yorisoi.platform.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.yorisoi.platform.sheet.SheetUnreadable.Reason;

class XlsxReadingTest {

    private final SheetReader reader = new SheetReader();

    @Test
    void a_workbook_is_read_as_its_cells_are_shown() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "Test", "1.0");
        Worksheet sheet = workbook.newWorksheet("研修会");
        sheet.value(0, 0, "開催日");
        sheet.value(0, 1, "項目");
        sheet.value(0, 2, "ピア");
        sheet.value(1, 0, LocalDate.of(2020, 11, 14));
        sheet.style(1, 0).format("yyyy/mm/dd").set();
        sheet.value(1, 1, "髙﨑 𠮷男 & 😀");
        sheet.value(1, 2, 15);
        sheet.inlineString(3, 1, "=text");
        sheet.value(3, 2, 0.1 + 0.2);
        sheet.formula(4, 2, "SUM(C2:C3)");
        workbook.finish();

        assertEquals(new Sheet(null, List.of("開催日", "項目", "ピア"), List.of(
                row(2, text("2020-11-14"), text("髙﨑 𠮷男 & 😀"), text("15")),
                row(4, text(""), text("=text"), text("0.3")),
                row(5, text(""), text(""), SheetCell.formula("=SUM(C2:C3)")))), read(out.toByteArray()));
    }

    @Test
    void shared_strings_come_without_their_ruby() {
        byte[] content = XlsxFixture.workbook()
                .strings("<si><t>氏名</t></si><si><r><t>髙﨑</t></r><r><t xml:space=\"preserve\"> 花</t></r><rPh sb=\"0\" eb=\"2\"><t>タカサキ</t></rPh></si>")
                .rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c></row>")
                .bytes();

        assertEquals(new Sheet(null, List.of("氏名"), List.of(row(2, text("髙﨑 花")))), read(content));
    }

    @Test
    void numbers_are_dates_when_their_format_says_so() {
        byte[] content = XlsxFixture.workbook()
                .part("xl/styles.xml", """
                        <styleSheet><numFmts>
                        <numFmt numFmtId="164" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>
                        <numFmt numFmtId="165" formatCode="0.00&quot;日&quot;"/>
                        <numFmt numFmtId="166" formatCode="General"/></numFmts>
                        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="58"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="20"/></cellXfs>
                        </styleSheet>""")
                .rows("<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>"
                        + cell("0", "44149") + cell("1", "44149") + cell("2", "44149.0") + cell("3", "44149.5625")
                        + cell("4", "44149") + cell("5", "44149") + cell("6", "0.5625") + cell("1", "1") + cell("1", "60")
                        + cell("1", "61") + cell("1", "-1") + cell("99", "1e3") + cell("1", "44148.999999999"))
                .bytes();

        assertEquals(List.of("44149", "2020-11-14", "2020-11-14", "2020-11-14 13:30", "44149", "44149", "13:30", "1900-01-01",
                "1900-03-01", "1900-03-01", "-1", "1000", "2020-11-14"), firstColumn(content));
    }

    @Test
    void days_may_count_from_1904() {
        byte[] content = XlsxFixture.workbook()
                .part("xl/workbook.xml", """
                        <workbook xmlns:r="http://r"><workbookPr date1904="1"/><sheets>
                        <sheet name="hidden" state="hidden" r:id="rId9"/><sheet name="a" r:id="rId1"/></sheets></workbook>""")
                .part("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>")
                .rows("<row><c t=\"str\"><v>a</v></c></row>" + cell("1", "42687"))
                .bytes();

        assertEquals(List.of("2020-11-14"), firstColumn(content));
    }

    @Test
    void a_formula_is_never_taken_for_its_result() {
        byte[] content = XlsxFixture.workbook().rows("<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row>"
                + "<row><c><f>1+1</f><v>2</v></c><c><f t=\"shared\" si=\"0\"/><v>3</v></c></row>").bytes();

        assertEquals(List.of(row(2, SheetCell.formula("=1+1"), SheetCell.formula("="))), read(content).rows());
    }

    @Test
    void attacks_end_in_a_reason() {
        String heading = "<row><c t=\"str\"><v>a</v></c></row>";
        assertRefused(Reason.NOT_A_WORKBOOK, XlsxFixture.workbook().rows("<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>"));
        assertRefused(Reason.TOO_MANY_COLUMNS, XlsxFixture.workbook().rows("<row><c r=\"XFD1\"><v>1</v></c></row>"));
        assertRefused(Reason.NOT_A_WORKBOOK, XlsxFixture.workbook().strings("<si><t>a</t></si>")
                .rows("<row><c t=\"s\"><v>2000000000</v></c></row>"));
        assertRefused(Reason.TOO_LARGE, XlsxFixture.workbook().rows(" ".repeat(40_000_000)));
        assertRefused(Reason.TOO_LARGE, XlsxFixture.workbook().strings("<si/>".repeat(6_400_001)).rows(heading));
        assertRefused(Reason.CELL_TOO_LONG, XlsxFixture.workbook().rows("<row><c t=\"str\"><v>" + "a".repeat(2_000_000) + "</v></c></row>"));
        assertRefused(Reason.TOO_MANY_ROWS, XlsxFixture.workbook().rows("<row><c><v>1</v></c></row>".repeat(5_002)));
        assertRefused(Reason.NOT_A_WORKBOOK, XlsxFixture.workbook().part("xl/workbook.xml",
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><workbook><sheets><sheet name=\"&x;\" id=\"rId1\"/></sheets></workbook>"));
        assertRefused(Reason.EMPTY, XlsxFixture.workbook().rows(""));
        assertRefused(Reason.NOT_A_WORKBOOK, XlsxFixture.workbook().part("xl/workbook.xml", "<workbook/>"));
        assertRefused(Reason.NOT_A_WORKBOOK, XlsxFixture.workbook().rows("<row><c><v>1</v></row>"));
    }

    @Test
    void a_number_of_absurd_size_stays_text() {
        byte[] content = XlsxFixture.workbook().rows("<row><c t=\"str\"><v>a</v></c></row>" + cell("0", "1E999999999")).bytes();

        assertEquals(List.of("1E999999999"), firstColumn(content));
    }

    @Test
    void what_is_no_workbook_is_refused() {
        byte[] oldExcel = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

        assertEquals(Reason.NOT_A_WORKBOOK, refused(oldExcel));
        assertEquals(Reason.NOT_A_WORKBOOK, refused("date,title\n".getBytes()));
    }

    @Property(tries = 300)
    void a_truncated_workbook_is_read_or_refused_with_a_reason(@ForAll @IntRange(max = 1_500) int length) {
        byte[] whole = sample();
        readOrRefused(Arrays.copyOf(whole, Math.min(length, whole.length)));
    }

    @Property
    void a_damaged_workbook_is_read_or_refused_with_a_reason(@ForAll @IntRange(max = 1_500) int at, @ForAll byte damage) {
        byte[] content = sample();
        content[at % content.length] = damage;
        readOrRefused(content);
    }

    @Property
    void damaged_xml_inside_a_sound_archive_is_read_or_refused_with_a_reason(
        @ForAll @IntRange(max = 3) int part, @ForAll @IntRange(max = 500) int at, @ForAll("splinters") String splinter) {
        String rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"A2\" s=\"1\"><f>A1</f><v>44149</v></c></row>";
        String[] parts = {rows, "<si><t>開催日</t></si>", "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>",
            "<sheets><sheet name=\"a\" id=\"rId1\"/></sheets>"};
        int place = at % parts[part].length();
        parts[part] = parts[part].substring(0, place) + splinter + parts[part].substring(Math.min(parts[part].length(), place + splinter.length()));
        readOrRefused(XlsxFixture.workbook().rows(parts[0]).strings(parts[1])
            .part("xl/styles.xml", "<styleSheet>" + parts[2] + "</styleSheet>")
            .part("xl/workbook.xml", "<workbook>" + parts[3] + "</workbook>").bytes());
    }

    @Provide
    Arbitrary<String> splinters() {
        return Arbitraries.oneOf(Arbitraries.strings().withChars("<>/&;\"'=!?-[]#x0 9\u0000\uD800\uFFFEé漢").ofMinLength(1).ofMaxLength(8),
            Arbitraries.of("<row>", "</row>", "<c>", "</c>", "<v>", "</is>", "<![CDATA[", "]]>", "<!--", "-->", "<?x ?>", "&lt;", "&#0;", "&x;",
                "<is><t>", "-1", "99999999999", "<!DOCTYPE a>"));
    }

    @Property
    void any_bytes_are_refused_with_a_reason(@ForAll byte[] content) {
        readOrRefused(content);
    }

    private void readOrRefused(byte[] content) {
        try {
            read(content);
        } catch (SheetUnreadable refused) {
            assertEquals(true, refused.reason() != null);
        }
    }

    private static byte[] sample() {
        return XlsxFixture.workbook().strings("<si><t>開催日</t></si>")
                .rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>" + cell("0", "44149")).bytes();
    }

    private static String cell(String style, String value) {
        return "<row><c s=\"" + style + "\"><v>" + value + "</v></c></row>";
    }

    private List<String> firstColumn(byte[] content) {
        return read(content).rows().stream().map(row -> row.cells().get(0).text()).toList();
    }

    private Sheet read(byte[] content) {
        return reader.read(content, SheetReader.XLSX);
    }

    private Reason refused(byte[] content) {
        return assertThrows(SheetUnreadable.class, () -> read(content)).reason();
    }

    private void assertRefused(Reason reason, XlsxFixture workbook) {
        byte[] content = workbook.bytes();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals(reason, refused(content)));
    }

    private static SheetCell text(String text) {
        return SheetCell.text(text);
    }

    private static SheetRow row(int number, SheetCell... cells) {
        return new SheetRow(number, List.of(cells), false);
    }
}
