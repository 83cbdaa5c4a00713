package org.yorisoi.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.sheet.CsvWriter;
import org.yorisoi.platform.sheet.XlsxTable;
import org.yorisoi.platform.sheet.XlsxWriter;

/** The register as a file, for those who keep it, without health data. That it was taken is in the audit trail. */
@ApplicationScoped
public class SupporterTable {

    private static final String TITLE = "ピア・サポーター登録者名簿";
    private static final String[] HEADINGS = {"登録番号", "氏名", "かな", "状態", "状態の開始日", "市町村", "年代", "言語", "できること",
        "月の上限", "都合のよい時", "推薦", "電話", "メール", "郵便番号", "住所", "連絡の配慮", "守秘誓約日", "連絡"};
    private static final double[] WIDTHS = {8, 16, 18, 8, 12, 14, 10, 8, 20, 8, 24, 18, 16, 26, 10, 34, 18, 12, 8};

    private final SupporterList list;
    private final CurrentUser user;

    SupporterTable(SupporterList list, CurrentUser user) {
        this.list = list;
        this.user = user;
    }

    /** Writes the table to a stream. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** @param bom whether to begin with the mark by which Excel recognises UTF-8 */
    public Writing csv(String prefecture, SupporterFilter filter, boolean bom) {
        List<SupporterOverview> rows = rows(prefecture, filter);
        return out -> {
            try (CsvWriter csv = new CsvWriter(out, bom)) {
                csv.row((Object[]) HEADINGS);
                for (SupporterOverview row : rows) {
                    csv.row(cells(row));
                }
            }
        };
    }

    public Writing xlsx(String prefecture, SupporterFilter filter) {
        List<SupporterOverview> rows = rows(prefecture, filter);
        return out -> {
            try (XlsxWriter workbook = new XlsxWriter(out, TITLE)) {
                XlsxTable sheet = workbook.sheet(TITLE, WIDTHS);
                sheet.title(TITLE);
                sheet.heading(HEADINGS);
                for (SupporterOverview row : rows) {
                    sheet.row(cells(row));
                }
            }
        };
    }

    private List<SupporterOverview> rows(String prefecture, SupporterFilter filter) {
        if (!user.may(Permission.SUPPORTERS_WRITE)) {
            throw Problem.of(ProblemType.FORBIDDEN);
        }
        return list.exported(prefecture, filter);
    }

    private static Object[] cells(SupporterOverview overview) {
        Supporter supporter = overview.supporter();
        Person person = supporter.person();
        return new Object[] {supporter.number(), person.name(), person.kana(), SupporterWords.of(supporter.state()),
            supporter.stateSince(), person.municipality(), SupporterWords.of(person.ageBand()),
            String.join("、", person.languages()), SupporterWords.of(person.abilities()), person.dutiesPerMonth(),
            person.usualAvailability(), SupporterWords.of(overview.recommendedFor()), person.telephone(), person.email(),
            person.postalCode(), person.address(), SupporterWords.of(person.readingNeeds()),
            supporter.pledge().map(Pledge::signedOn).orElse(null), supporter.state().isGone() ? "不可" : "可"};
    }
}
