package org.yorisoi.report.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.yorisoi.platform.sheet.CsvWriter;
import org.yorisoi.platform.sheet.XlsxTable;
import org.yorisoi.platform.sheet.XlsxWriter;
import org.yorisoi.report.SalonCounts;
import org.yorisoi.report.SalonCountsReport;

/**
 * The report as a table in a file. Visits and different people stand in columns of their own that say so; of different people
 * there is no sum.
 */
final class SalonCountsTable {

    private static final String TITLE = "がんサロンの参加者数";
    private static final String[] HEADING = {"サロン", "期間", "開催回数", "中止", "未入力", "新規", "継続", "患者", "家族", "遺族",
        "その他", "延べ人数", "ピア・サポーター", "実人数"};
    private static final double[] WIDTHS = {30, 22, 9, 7, 8, 7, 7, 7, 7, 7, 8, 10, 12, 9};
    private static final String NOTE = "「延べ人数」は来られた回数の計、「実人数」は各サロンが把握している人の数です。実人数は期間やサロンをまたいで足すことができません。";

    private final SalonCountsReport report;

    private SalonCountsTable(SalonCountsReport report) {
        this.report = report;
    }

    static String title(SalonCountsReport report) {
        return report.prefecture().name() + TITLE;
    }

    /** Rows alone, so that nobody adds totals up once more. */
    static byte[] csv(SalonCountsReport report, boolean bom) {
        SalonCountsTable table = new SalonCountsTable(report);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out, bom)) {
            csv.row((Object[]) HEADING);
            for (SalonCountsReport.Row row : report.rows()) {
                csv.row(table.cells(row));
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }

    /** With totals, ready to be printed. */
    static byte[] xlsx(SalonCountsReport report) {
        SalonCountsTable table = new SalonCountsTable(report);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWriter xlsx = new XlsxWriter(out, title(report))) {
            table.sheet(xlsx.sheet(TITLE, WIDTHS));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }

    private void sheet(XlsxTable sheet) throws IOException {
        sheet.title(title(report));
        sheet.line(ReportWords.period(report.from(), report.to()) + "　" + ReportWords.madeOn(report.generatedAt()));
        sheet.heading(HEADING);
        for (SalonCountsReport.Row row : report.rows()) {
            sheet.row(cells(row));
        }
        for (SalonCountsReport.Total total : report.totals()) {
            sheet.total(cells("計", report.label(total.period()), total.counts(), null));
        }
        sheet.total(cells(ReportWords.TOTAL, null, report.total(), null));
        sheet.line(NOTE);
    }

    private Object[] cells(SalonCountsReport.Row row) {
        return cells(row.salonName(), report.label(row.period()), row.counts(), row.people());
    }

    private static Object[] cells(String salon, String period, SalonCounts c, Integer people) {
        return new Object[] {salon, period, c.held(), c.cancelled(), c.missing(), c.newcomers(), c.returning(), c.patient(),
            c.family(), c.bereaved(), c.other(), c.visits(), c.supporters(), people};
    }
}
