package org.yorisoi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.yorisoi.platform.date.Days;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.prefecture.FiscalYear;
import org.yorisoi.prefecture.Prefecture;
import org.yorisoi.prefecture.PrefectureService;

/** The door to how many consultations and calls there were: all of it for those who run the programme, little for the public. */
@ApplicationScoped
public class ConsultationCountsService {

    private final PrefectureService prefectures;
    private final ConsultationCountsQueries queries;
    private final PublicConsultationQueries publicQueries;
    private final Clock clock;

    ConsultationCountsService(PrefectureService prefectures, ConsultationCountsQueries queries,
                              PublicConsultationQueries publicQueries, Clock clock) {
        this.prefectures = prefectures;
        this.queries = queries;
        this.publicQueries = publicQueries;
        this.clock = clock;
    }

    /**
     * What has been up to today.
     *
     * @param from first fiscal year; null for the last one asked for
     * @param to last fiscal year; null for the current one, or the first asked for if that is later
     */
    @Transactional
    public ConsultationCountsReport counts(String prefectureCode, Integer from, Integer to, CountsBy by) {
        if (from != null && to != null && from > to) {
            throw Problem.violation("to", ViolationCode.BEFORE_START);
        }
        Prefecture prefecture = prefectures.known(prefectureCode);
        int startMonth = prefecture.settings().fiscalYearStartMonth();
        ZonedDateTime now = ZonedDateTime.now(clock);
        int current = FiscalYear.of(now.toLocalDate(), startMonth).startYear();
        int last = to != null ? to : from == null ? current : Math.max(from, current);
        FiscalYear lastYear = FiscalYear.beginningIn(last, startMonth);
        FiscalYear firstYear = FiscalYear.beginningIn(from != null ? from : last, startMonth);
        LocalDate lastDay = Days.earlier(lastYear.lastDay(), now.toLocalDate());
        if (lastDay.isBefore(firstYear.firstDay())) {
            return new ConsultationCountsReport(prefecture, firstYear, lastYear, by, now, List.of(), List.of());
        }
        ConsultationCountsQueries.Counted counted = queries.counted(new ConsultationCountsQueries.Span(prefectureCode,
            firstYear.firstDay(), lastDay, by, startMonth));
        return new ConsultationCountsReport(prefecture, firstYear, lastYear, by, now, counted.periods(), counted.rows());
    }

    /**
     * A fiscal year as the public sees it. Only years that have ended: who looks at a year that is under way every day would
     * see every visitor come.
     *
     * @param year null for the last one that has ended
     */
    @Transactional
    public PublicConsultationCounts forPublic(String prefectureCode, Integer year) {
        Prefecture prefecture = prefectures.known(prefectureCode);
        int startMonth = prefecture.settings().fiscalYearStartMonth();
        int ended = FiscalYear.of(LocalDate.now(clock), startMonth).startYear() - 1;
        if (year != null && year > ended) {
            throw Problem.violation("fiscalYear", ViolationCode.NOT_ALLOWED);
        }
        FiscalYear asked = FiscalYear.beginningIn(year == null ? ended : year, startMonth);
        Integer first = publicQueries.firstDay(prefectureCode)
            .map(day -> FiscalYear.of(day, startMonth).startYear()).filter(begun -> begun <= ended).orElse(null);
        return PublicConsultationCounts.of(prefecture, asked, first, ended,
            publicQueries.byStandpoint(prefectureCode, asked.firstDay(), asked.lastDay()),
            publicQueries.byTopicAndStandpoint(prefectureCode, asked.firstDay(), asked.lastDay()));
    }
}
