package org.yorisoi.report.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.yorisoi.platform.sheet.CsvWriter;
import org.yorisoi.platform.sheet.XlsxTable;
import org.yorisoi.platform.sheet.XlsxWriter;
import org.yorisoi.report.ConsultationCountsReport;
import org.yorisoi.report.ConsultationLoad;

/** The report as a table in a file: rooms and hotline in columns side by side, visits and calls counted alike. */
final class ConsultationCountsTable {

    private static final String TITLE = "がんピア相談室・ホットラインの相談件数";
    private static final String[] PERIODS = {"期間", "相談室 開催日数", "うち来訪なし", "うち未入力", "相談枠", "うち予約", "相談室 件数",
        "相談室 分", "ホットライン 回数", "うち電話なし", "うち未入力", "ホットライン 件数", "ホットライン 分", "件数 計", "分 計"};
    private static final double[] PERIOD_WIDTHS = {22, 9, 9, 9, 9, 9, 9, 9, 11, 9, 9, 11, 11, 9, 9};
    private static final String[] ROWS = {"期間", "区分", "項目", "相談室", "ホットライン", "計"};
    private static final double[] ROW_WIDTHS = {22, 14, 34, 9, 12, 9};
    private static final String NOTE = "件数は延べ件数です。相談記録は匿名のため、実人数は分かりません。相談内容は一件に複数あるため、足しても件数になりません。";

    private final ConsultationCountsReport report;

    private ConsultationCountsTable(ConsultationCountsReport report) {
        this.report = report;
    }

    /** Rows alone: the periods first, then what was talked about, by whom. */
    static byte[] csv(ConsultationCountsReport report, boolean bom) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out, bom)) {
            csv.row((Object[]) ROWS);
            for (ConsultationCountsReport.Period period : report.periods()) {
                String label = report.label(period.period());
                ConsultationLoad rooms = period.rooms();
                ConsultationLoad hotline = period.hotline();
                csv.row(label, "全体", "開催日数・回数", rooms.sessions(), hotline.sessions(), null);
                csv.row(label, "全体", "相談枠", rooms.slots(), hotline.slots(), null);
                csv.row(label, "全体", "予約のあった枠", rooms.reserved(), hotline.reserved(), null);
                csv.row(label, "全体", "相談件数", rooms.consultations(), hotline.consultations(), period.consultations());
                csv.row(label, "全体", "相談時間（分）", rooms.minutes(), hotline.minutes(), period.minutes());
            }
            for (ConsultationCountsReport.Row row : report.rows()) {
                csv.row(new ConsultationCountsTable(report).cells(row));
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }

    /** A sheet of the periods with totals, and one of what was talked about, ready to be printed. */
    static byte[] xlsx(ConsultationCountsReport report) {
        ConsultationCountsTable table = new ConsultationCountsTable(report);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWriter xlsx = new XlsxWriter(out, title(report))) {
            table.periods(xlsx.sheet("件数", PERIOD_WIDTHS));
            table.rows(xlsx.sheet("内訳", ROW_WIDTHS));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }

    private static String title(ConsultationCountsReport report) {
        return report.prefecture().name() + TITLE;
    }

    private void periods(XlsxTable sheet) throws IOException {
        head(sheet);
        sheet.heading(PERIODS);
        for (ConsultationCountsReport.Period period : report.periods()) {
            sheet.row(cells(report.label(period.period()), period));
        }
        sheet.total(cells(ReportWords.TOTAL, report.total()));
        sheet.line(NOTE);
    }

    private void rows(XlsxTable sheet) throws IOException {
        head(sheet);
        sheet.heading(ROWS);
        for (ConsultationCountsReport.Row row : report.rows()) {
            sheet.row(cells(row));
        }
        sheet.line(NOTE);
    }

    private void head(XlsxTable sheet) throws IOException {
        sheet.title(title(report));
        sheet.line(ReportWords.period(report.from(), report.to()) + "　" + ReportWords.madeOn(report.generatedAt()));
    }

    private static Object[] cells(String label, ConsultationCountsReport.Period period) {
        ConsultationLoad rooms = period.rooms();
        ConsultationLoad hotline = period.hotline();
        return new Object[] {label, rooms.sessions(), rooms.unvisited(), rooms.unrecorded(), rooms.slots(), rooms.reserved(), rooms.consultations(),
            rooms.minutes(), hotline.sessions(), hotline.unvisited(), hotline.unrecorded(), hotline.consultations(),
            hotline.minutes(), period.consultations(), period.minutes()};
    }

    private Object[] cells(ConsultationCountsReport.Row row) {
        return new Object[] {report.label(row.period()), ConsultationWords.of(row.dimension()), ConsultationWords.of(row),
            row.rooms(), row.hotline(), row.total()};
    }
}
