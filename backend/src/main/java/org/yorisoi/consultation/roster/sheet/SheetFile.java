package org.yorisoi.consultation.roster.sheet;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.yorisoi.platform.pdf.PdfWriter;
import org.yorisoi.platform.sheet.CsvWriter;
import org.yorisoi.platform.sheet.XlsxTable;
import org.yorisoi.platform.sheet.XlsxWriter;

/** A published month as a file: to be hung up, to be worked with. */
@ApplicationScoped
public class SheetFile {

    private static final double[] WIDTHS = {18, 6, 14, 8, 8, 32, 24, 10, 36, 24, 16, 8};
    /** From so many lines on the letters are smaller, so that a month stays on one page. */
    private static final int MANY = 14;
    private static final int VERY_MANY = 19;

    private final Template template;
    private final PdfWriter pdf;

    SheetFile(@Location("roster/sheet.html") Template template, PdfWriter pdf) {
        this.template = template;
        this.pdf = pdf;
    }

    /** A session as a line of the printed table. */
    public record Line(String day, String time, String where, String mode, String supporters, String turn, String open,
                       boolean off, boolean cancelled) {

        static Line of(SheetSession line) {
            return new Line(SheetWords.day(line), SheetWords.time(line), SheetWords.where(line), SheetWords.of(line.mode()),
                SheetWords.supporters(line), SheetWords.turn(line), SheetWords.open(line), line.isDayOff(),
                line.isCancelled());
        }
    }

    public byte[] pdf(RosterSheet sheet) {
        List<Line> lines = sheet.sessions().stream().map(Line::of).toList();
        return pdf.pdf(template
            .data("title", SheetWords.title(sheet))
            .data("about", SheetWords.madeOn(sheet))
            .data("note", SheetWords.note(sheet))
            .data("size", lines.size() > VERY_MANY ? "small" : lines.size() > MANY ? "middle" : "large")
            .data("lines", lines)
            .render());
    }

    /** @param bom whether to begin with the mark by which Excel recognises UTF-8 */
    public void csv(RosterSheet sheet, OutputStream out, boolean bom) throws IOException {
        try (CsvWriter csv = new CsvWriter(out, bom)) {
            csv.row((Object[]) SheetWords.headings());
            for (SheetSession line : sheet.sessions()) {
                csv.row(SheetWords.cells(line));
            }
        }
    }

    public void xlsx(RosterSheet sheet, OutputStream out) throws IOException {
        try (XlsxWriter workbook = new XlsxWriter(out, SheetWords.title(sheet))) {
            XlsxTable table = workbook.sheet("当番表", WIDTHS);
            table.title(SheetWords.title(sheet));
            table.line(SheetWords.madeOn(sheet));
            table.heading(SheetWords.headings());
            for (SheetSession line : sheet.sessions()) {
                table.row(SheetWords.cells(line));
            }
            table.line(SheetWords.note(sheet));
        }
    }
}
