package org.yorisoi.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes a workbook, sheet after sheet and row after row, to the stream; rows already written no longer need memory.
 *
 * <p>A text is stored as text, whatever it begins with; a spreadsheet shows it and doesn't run it.
 */
public final class XlsxWriter implements AutoCloseable {

    /** The font a Japanese Office is certain to have. */
    private static final String FONT = "Yu Gothic";
    private static final int LONGEST_SHEET_NAME = 31;

    private final Workbook workbook;
    private XlsxTable open;

    public XlsxWriter(OutputStream out, String title) {
        this.workbook = new Workbook(out, "Yorisoi", null);
        workbook.setGlobalDefaultFont(FONT, 11);
        workbook.properties().setTitle(title);
    }

    /**
     * Begins the next sheet; the one before it is finished.
     *
     * @param name   what its tab says; characters that a tab can't have are replaced
     * @param widths of the columns, in characters
     */
    public XlsxTable sheet(String name, double... widths) throws IOException {
        finishOpenSheet();
        open = new XlsxTable(workbook.newWorksheet(tab(name)), widths);
        return open;
    }

    /** Completes the file. The stream stays open: it belongs to the response. */
    @Override
    public void close() throws IOException {
        finishOpenSheet();
        workbook.finish();
    }

    private void finishOpenSheet() throws IOException {
        if (open != null) {
            open.finish();
        }
    }

    private static String tab(String name) {
        String possible = name.replaceAll("[\\[\\]:*?/\\\\]", "・");
        return possible.length() <= LONGEST_SHEET_NAME ? possible : possible.substring(0, LONGEST_SHEET_NAME);
    }
}
