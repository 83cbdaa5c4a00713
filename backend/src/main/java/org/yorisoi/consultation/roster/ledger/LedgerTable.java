package org.yorisoi.consultation.roster.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import org.yorisoi.platform.sheet.CsvWriter;
import org.yorisoi.platform.sheet.XlsxTable;
import org.yorisoi.platform.sheet.XlsxWriter;

/** The ledger as a file: supporters, hospitals and months, each with its total. Official paper is Japanese. */
public final class LedgerTable {

    private static final String TITLE = "当番と持ち回りの台帳";
    private static final String GONE = "退会した人";
    private static final String TOTAL = "計";
    private static final String[] MONTHS = {"月", "締め", "開催予定", "開催済み", "必要な人数", "当番", "持ち回り"};
    private static final String NOTE = "「公平な回数」は、いま活動している人（指定されている病院）どうしで、これまでの回数を等しく分けたときの一人（一病院）分です（切り上げ）。";

    private final Ledger ledger;

    public LedgerTable(Ledger ledger) {
        this.ledger = ledger;
    }

    public static String title() {
        return TITLE;
    }

    /**
     * Writes three tables to a stream, an empty line between them.
     *
     * @param bom whether to begin with the mark by which Excel recognises UTF-8
     */
    public void csv(OutputStream out, boolean bom) throws IOException {
        try (CsvWriter csv = new CsvWriter(out, bom)) {
            csv.row((Object[]) supporterHeading());
            for (SupporterLoad row : ledger.supporters()) {
                csv.row(cells(row));
            }
            csv.row(supporterTotal());
            csv.emptyLine();
            csv.row((Object[]) hospitalHeading());
            for (HospitalLoad row : ledger.hospitals()) {
                csv.row(cells(row));
            }
            csv.row(hospitalTotal());
            csv.emptyLine();
            csv.row((Object[]) MONTHS);
            for (LedgerMonth month : ledger.months()) {
                csv.row(cells(month));
            }
            csv.row(cells(ledger.total()));
        }
    }

    /** Writes a workbook to a stream, each table a sheet. */
    public void xlsx(OutputStream out) throws IOException {
        try (XlsxWriter workbook = new XlsxWriter(out, ledger.prefectureName() + TITLE)) {
            XlsxTable supporters = sheet(workbook, "当番", widths(8, 16, 8, 8, 16));
            supporters.heading(supporterHeading());
            for (SupporterLoad row : ledger.supporters()) {
                supporters.row(cells(row));
            }
            supporters.total(supporterTotal());
            supporters.line(NOTE);
            XlsxTable hospitals = sheet(workbook, "持ち回り", widths(30, 8, 8));
            hospitals.heading(hospitalHeading());
            for (HospitalLoad row : ledger.hospitals()) {
                hospitals.row(cells(row));
            }
            hospitals.total(hospitalTotal());
            hospitals.line(NOTE);
            XlsxTable months = sheet(workbook, "月ごと", 14, 8, 10, 10, 10, 10, 10);
            months.heading(MONTHS);
            for (LedgerMonth month : ledger.months()) {
                months.row(cells(month));
            }
            months.total(cells(ledger.total()));
        }
    }

    private XlsxTable sheet(XlsxWriter workbook, String name, double... widths) throws IOException {
        XlsxTable sheet = workbook.sheet(name, widths);
        sheet.title(ledger.prefectureName() + " " + TITLE);
        sheet.line(ledger.year().label() + "　" + name);
        return sheet;
    }

    /** The columns around those of the twelve months: the last three, or two, stand behind them. */
    private double[] widths(double... around) {
        int before = around.length == 3 ? 1 : 2;
        List<Double> widths = new ArrayList<>();
        Arrays.stream(around, 0, before).forEach(widths::add);
        ledger.months().forEach(month -> widths.add(7.0));
        Arrays.stream(around, before, around.length).forEach(widths::add);
        return widths.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private String[] supporterHeading() {
        return heading(List.of("登録番号", "氏名"), List.of(TOTAL, "公平な回数", "最後の当番"));
    }

    private String[] hospitalHeading() {
        return heading(List.of("病院"), List.of(TOTAL, "公平な回数"));
    }

    private String[] heading(List<String> before, List<String> behind) {
        List<String> heading = new ArrayList<>(before);
        ledger.months().forEach(month -> heading.add(month.month().getMonthValue() + "月"));
        heading.addAll(behind);
        return heading.toArray(String[]::new);
    }

    private static Object[] cells(SupporterLoad row) {
        return cells(Arrays.asList(row.supporter().number(), row.name() == null ? GONE : row.name()), row.duties(),
            Arrays.asList(row.total(), row.fairShare(), row.lastDuty()));
    }

    private static Object[] cells(HospitalLoad row) {
        return cells(List.of(row.name()), row.turns(), Arrays.asList(row.total(), row.fairShare()));
    }

    private Object[] supporterTotal() {
        return cells(Arrays.asList(null, TOTAL), numbers(LedgerMonth::duties),
            Arrays.asList(ledger.total().duties(), null, null));
    }

    private Object[] hospitalTotal() {
        return cells(Collections.singletonList(TOTAL), numbers(LedgerMonth::turns),
            Arrays.asList(ledger.total().turns(), null));
    }

    private List<Integer> numbers(ToIntFunction<LedgerMonth> number) {
        return ledger.months().stream().map(number::applyAsInt).toList();
    }

    private static Object[] cells(List<?> before, List<Integer> months, List<?> behind) {
        List<Object> cells = new ArrayList<>(before);
        cells.addAll(months);
        cells.addAll(behind);
        return cells.toArray();
    }

    private static Object[] cells(LedgerMonth month) {
        YearMonth named = month.month();
        return new Object[] {named == null ? TOTAL : named.getYear() + "年" + named.getMonthValue() + "月",
            named != null && month.closed() ? "済" : null, month.planned(), month.held(), month.needed(), month.duties(),
            month.turns()};
    }
}
