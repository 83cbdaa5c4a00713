package org.yorisoi.platform.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.DoubleStream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet with a title, a heading that stays in view and is repeated on every printed page, rows, totals and notes.
 * Set up for A4, one page wide; a wide table lies on its side.
 */
public final class XlsxTable {

    private static final int ROWS_KEPT_IN_MEMORY = 200;
    private static final int LONGEST_TEXT = 32_767;
    /** Characters that an upright page takes without shrinking them much. */
    private static final int WIDEST_UPRIGHT = 100;
    private static final String HEADING_FILL = "E8F1FE";
    private static final String TOTAL_FILL = "F2F2F2";

    private final Worksheet sheet;
    private final int columns;
    private int row;

    XlsxTable(Worksheet sheet, double... widths) {
        this.sheet = sheet;
        this.columns = widths.length;
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(DoubleStream.of(widths).sum() > WIDEST_UPRIGHT ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&P / &N", Position.CENTER);
    }

    /** A line above the table, in large letters. */
    public void title(String text) throws IOException {
        value(0, text);
        sheet.style(row, 0).bold().fontSize(14).set();
        nextRow();
    }

    /** A line of text that runs over the columns: what the table covers, a footnote below it. */
    public void line(String text) throws IOException {
        value(0, text);
        nextRow();
    }

    public void emptyLine() throws IOException {
        nextRow();
    }

    /** The headings of the columns. They stay when one scrolls. */
    public void heading(String... headings) throws IOException {
        for (int column = 0; column < headings.length; column++) {
            value(column, headings[column]);
        }
        cells().bold().fillColor(HEADING_FILL).horizontalAlignment("center").verticalAlignment("center").wrapText(true).set();
        sheet.freezePane(0, row + 1);
        sheet.repeatRows(row);
        nextRow();
    }

    /** Cells may be texts, numbers, dates or null. */
    public void row(Object... cells) throws IOException {
        values(cells);
        cells().verticalAlignment("center").wrapText(true).set();
        nextRow();
    }

    /** A row that sums others up. */
    public void total(Object... cells) throws IOException {
        values(cells);
        cells().bold().fillColor(TOTAL_FILL).verticalAlignment("center").wrapText(true).set();
        nextRow();
    }

    void finish() throws IOException {
        sheet.finish();
    }

    private void values(Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case null -> { }
                case Number number -> {
                    sheet.value(row, column, number);
                    sheet.style(row, column).format("#,##0").set();
                }
                case LocalDate date -> {
                    sheet.value(row, column, date);
                    sheet.style(row, column).format("yyyy\"年\"m\"月\"d\"日\"").set();
                }
                case Object text -> value(column, text.toString());
            }
        }
    }

    private void value(int column, String text) {
        sheet.inlineString(row, column, text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…");
    }

    private StyleSetter cells() {
        return sheet.range(row, 0, row, columns - 1).style().borderStyle(BorderStyle.THIN);
    }

    private void nextRow() throws IOException {
        row++;
        if (row % ROWS_KEPT_IN_MEMORY == 0) {
            sheet.flush();
        }
    }
}
