package org.yorisoi.platform.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes CSV in UTF-8 (RFC 4180, CRLF), row by row to the stream, so that a long table needs no more memory than a short
 * one.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front: a training's title comes from
 * somebody, and the file is opened by somebody else. {@link SheetReader} takes the apostrophe away again. Numbers and
 * dates are our own and stay bare.
 */
public final class CsvWriter implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    /** @param bom whether to begin with the mark by which Excel recognises UTF-8 */
    public CsvWriter(OutputStream out, boolean bom) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (bom) {
            writer.write(BYTE_ORDER_MARK);
        }
        this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    }

    /** One row; null is an empty cell. */
    public void row(Object... cells) throws IOException {
        for (Object cell : cells) {
            printer.print(cell instanceof CharSequence text ? harmless(text.toString()) : cell);
        }
        printer.println();
    }

    /** An empty line, which separates two tables in one file. */
    public void emptyLine() throws IOException {
        printer.println();
    }

    /** Hands everything over to the stream, which stays open: it belongs to the response. */
    @Override
    public void close() throws IOException {
        printer.flush();
    }

    private static String harmless(String text) {
        return CellText.active(text) ? "'" + text : text;
    }
}
