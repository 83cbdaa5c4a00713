package org.yorisoi.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.yorisoi.platform.date.Days;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.prefecture.FiscalYear;
import org.yorisoi.prefecture.PrefectureService;

/** The door to the courses of others. */
@ApplicationScoped
public class ExternalCourseService {

    private final ExternalCourses courses;
    private final PrefectureService prefectures;
    private final Clock clock;

    ExternalCourseService(ExternalCourses courses, PrefectureService prefectures, Clock clock) {
        this.courses = courses;
        this.prefectures = prefectures;
        this.clock = clock;
    }

    @Transactional
    public Page<ExternalCourseOverview> list(String prefecture, ExternalCourseFilter filter, PageRequest page) {
        int startMonth = startMonth(prefecture);
        LocalDate from = Days.FIRST;
        LocalDate to = Days.LAST;
        if (filter.fiscalYear() != null) {
            FiscalYear year = FiscalYear.beginningIn(filter.fiscalYear(), startMonth);
            from = year.firstDay();
            to = year.lastDay();
        }
        return courses.list(prefecture, filter, from, to, page).map(course -> overview(course, startMonth));
    }

    @Transactional
    public ExternalCourseOverview get(String prefecture, UUID id) {
        return overview(course(prefecture, id), startMonth(prefecture));
    }

    /** Those held on one of these days. */
    @Transactional
    public List<ExternalCourse> on(String prefecture, Collection<LocalDate> days) {
        return courses.on(prefecture, days);
    }

    @Transactional
    public ExternalCourseOverview add(String prefecture, ExternalCourseDetails details) {
        check(details);
        ExternalCourse course = new ExternalCourse(prefecture, details);
        courses.persistAndFlush(course);
        return overview(course, startMonth(prefecture));
    }

    /** Many at once. */
    @Transactional
    public void addAll(String prefecture, List<ExternalCourseDetails> added) {
        added.forEach(this::check);
        courses.persist(added.stream().map(details -> new ExternalCourse(prefecture, details)));
        courses.flush();
    }

    @Transactional
    public ExternalCourseOverview change(String prefecture, UUID id, ExternalCourseDetails details, String ifMatch) {
        ExternalCourse course = course(prefecture, id);
        EntityTags.requireMatch(ifMatch, course.version());
        check(details);
        course.describe(details);
        courses.flush();
        return overview(course, startMonth(prefecture));
    }

    @Transactional
    public void remove(String prefecture, UUID id, String ifMatch) {
        ExternalCourse course = course(prefecture, id);
        EntityTags.requireMatch(ifMatch, course.version());
        courses.delete(course);
        courses.flush();
    }

    private ExternalCourse course(String prefecture, UUID id) {
        return courses.in(prefecture, id).orElseThrow(Problem::notFound);
    }

    private static ExternalCourseOverview overview(ExternalCourse course, int startMonth) {
        return new ExternalCourseOverview(course, FiscalYear.of(course.date(), startMonth).startYear());
    }

    private int startMonth(String prefecture) {
        return prefectures.known(prefecture).settings().fiscalYearStartMonth();
    }

    /** Nobody has been counted at a course that is still to come. */
    private void check(ExternalCourseDetails details) {
        new Violations()
            .when(!Days.isPlausible(details.date()), "date", ViolationCode.NOT_ALLOWED)
            .when(details.date().isAfter(LocalDate.now(clock)), "date", ViolationCode.IN_FUTURE)
            .throwIfAny();
    }
}
