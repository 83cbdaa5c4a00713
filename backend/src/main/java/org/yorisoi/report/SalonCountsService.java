package org.yorisoi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.platform.date.Days;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.prefecture.FiscalYear;
import org.yorisoi.prefecture.Prefecture;
import org.yorisoi.prefecture.PrefectureService;
import org.yorisoi.salon.SalonAccess;

/** The door to how many came to the salons. */
@ApplicationScoped
public class SalonCountsService {

    private final PrefectureService prefectures;
    private final SalonCountsQueries queries;
    private final SalonAccess access;
    private final Clock clock;

    SalonCountsService(PrefectureService prefectures, SalonCountsQueries queries, SalonAccess access, Clock clock) {
        this.prefectures = prefectures;
        this.queries = queries;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What has been up to today. An organiser sees her own salons.
     *
     * @param from first fiscal year; null for the last one asked for
     * @param to last fiscal year; null for the current one, or the first asked for if that is later
     * @param salonId only this salon; null for all
     */
    @Transactional
    public SalonCountsReport counts(String prefectureCode, Integer from, Integer to, CountsBy by, UUID salonId) {
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
        return new SalonCountsReport(prefecture, firstYear, lastYear, by, now,
            rows(prefectureCode, firstYear.firstDay(), Days.earlier(lastYear.lastDay(), now.toLocalDate()), by, startMonth,
                salonId));
    }

    private List<SalonCountsReport.Row> rows(String prefecture, LocalDate first, LocalDate last, CountsBy by,
                                             int startMonth, UUID salonId) {
        Optional<Set<UUID>> limit = access.limit();
        Set<UUID> salons = salonId == null ? limit.orElse(null)
            : limit.isEmpty() || limit.get().contains(salonId) ? Set.of(salonId) : Set.of();
        if (last.isBefore(first) || salons != null && salons.isEmpty()) {
            return List.of();
        }
        return queries.rows(prefecture, first, last, by, startMonth, salons);
    }
}
