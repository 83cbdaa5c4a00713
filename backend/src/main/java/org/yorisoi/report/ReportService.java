package org.yorisoi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.yorisoi.platform.date.Days;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.prefecture.FiscalYear;
import org.yorisoi.prefecture.Prefecture;
import org.yorisoi.prefecture.PrefectureService;

/** The door of this room: reports over fiscal years. */
@ApplicationScoped
public class ReportService {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private final PrefectureService prefectures;
    private final AttendanceQueries queries;
    private final Clock clock;

    ReportService(PrefectureService prefectures, AttendanceQueries queries, Clock clock) {
        this.prefectures = prefectures;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * The attendance of what has been held up to today.
     *
     * @param from first fiscal year; null for the first in which anything was held
     * @param to last fiscal year; null for the last in which anything was held
     */
    @Transactional
    public AttendanceReport attendance(String prefectureCode, Integer from, Integer to) {
        if (from != null && to != null && from > to) {
            throw Problem.violation("to", ViolationCode.BEFORE_START);
        }
        Prefecture prefecture = prefectures.known(prefectureCode);
        int month = prefecture.settings().fiscalYearStartMonth();
        ZonedDateTime now = ZonedDateTime.now(clock);
        LocalDate first = from == null ? EVER : FiscalYear.beginningIn(from, month).firstDay();
        LocalDate last = to == null ? now.toLocalDate() : Days.earlier(FiscalYear.beginningIn(to, month).lastDay(), now.toLocalDate());

        List<AttendedTraining> trainings = queries.trainings(prefectureCode, first, last, month);
        List<AttendedExternalCourse> courses = queries.externalCourses(prefectureCode, first, last, month);

        List<FiscalYear> years = Stream.concat(
                trainings.stream().map(AttendedTraining::fiscalYear),
                courses.stream().map(AttendedExternalCourse::fiscalYear)).sorted().toList();
        FiscalYear firstYear = from != null ? FiscalYear.beginningIn(from, month)
            : !years.isEmpty() ? years.getFirst()
            : to != null ? FiscalYear.beginningIn(to, month) : FiscalYear.of(now.toLocalDate(), month);
        FiscalYear lastYear = to != null ? FiscalYear.beginningIn(to, month) : years.isEmpty() ? firstYear : years.getLast();
        return new AttendanceReport(prefecture, firstYear, lastYear, now, trainings, courses);
    }
}
