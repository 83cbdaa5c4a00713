package org.yorisoi.platform.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class XlsxWritingTest {

    @Test
    void texts_stay_texts_and_numbers_are_numbers() throws IOException {
        List<Row> rows = rows(written(1));

        assertEquals("参加者数", rows.get(0).getCellAsString(0).orElseThrow());
        assertEquals("=1+1", rows.get(2).getCellAsString(1).orElseThrow());
        assertEquals(CellType.STRING, rows.get(2).getCell(1).getType());
        assertEquals(15, rows.get(2).getCellAsNumber(2).orElseThrow().intValueExact());
        assertEquals(LocalDate.of(2020, 11, 14), rows.get(2).getCellAsDate(0).orElseThrow().toLocalDate());
        assertEquals("髙﨑 𠮷男 😀", rows.get(3).getCellAsString(0).orElseThrow());
    }

    @Test
    void what_is_written_is_what_the_import_reads() throws IOException {
        Sheet sheet = new SheetReader().read(written(1), SheetReader.XLSX);

        assertEquals(List.of("2020-11-14", "=1+1", "15"), sheet.rows().get(0).cells().stream().map(SheetCell::text).toList());
        assertEquals(false, sheet.rows().get(0).cells().get(1).formula());
    }

    @Test
    void a_long_table_is_written_completely() throws IOException {
        List<Row> rows = rows(written(5_000));

        assertEquals(5_003, rows.size());
        assertEquals("=1+1", rows.get(5_001).getCellAsString(1).orElseThrow());
    }

    @Test
    void names_that_a_tab_cannot_have_are_made_possible() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWriter xlsx = new XlsxWriter(out, "t")) {
            xlsx.sheet("a/b[c]:*?\\" + "あ".repeat(40), 10).line("x");
        }

        assertEquals("a・b・c・・・・・" + "あ".repeat(21), workbook(out.toByteArray()).getFirstSheet().getName());
    }

    private static byte[] written(int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWriter xlsx = new XlsxWriter(out, "参加者数")) {
            XlsxTable table = xlsx.sheet("研修会", 18, 40, 8);
            table.title("参加者数");
            table.heading("開催日", "項目", "ピア");
            for (int i = 0; i < rows; i++) {
                table.row(LocalDate.of(2020, 11, 14), "=1+1", 15);
            }
            table.line("髙﨑 𠮷男 😀");
        }
        return out.toByteArray();
    }

    private static List<Row> rows(byte[] content) throws IOException {
        return workbook(content).getFirstSheet().read();
    }

    private static ReadableWorkbook workbook(byte[] content) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(content));
    }
}
