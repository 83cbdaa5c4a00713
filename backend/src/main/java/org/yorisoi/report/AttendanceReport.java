package org.yorisoi.report;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.yorisoi.prefecture.FiscalYear;
import org.yorisoi.prefecture.Prefecture;

/**
 * How many took part in the prefecture's trainings, and in external courses, over some fiscal years.
 *
 * <p>Only what has been held is in it. A training without attendance has a row with empty numbers, is counted as a
 * training, and adds nobody.
 */
public record AttendanceReport(Prefecture prefecture, FiscalYear from, FiscalYear to, ZonedDateTime generatedAt,
                               List<AttendedTraining> trainings, List<AttendedExternalCourse> externalCourses) {

    /** The trainings of a fiscal year, or of all, added up. */
    public record TrainingTotal(FiscalYear fiscalYear, int trainings, Headcount headcount) {
    }

    /** The external courses of a fiscal year, or of all, added up. */
    public record ExternalCourseTotal(FiscalYear fiscalYear, int courses, int medicalParticipants) {
    }

    public Footnotes footnotes() {
        return Footnotes.of(trainings);
    }

    /** How many trainings still wait for somebody to enter their attendance. */
    public int missingAttendance() {
        return (int) trainings.stream().filter(training -> training.headcount() == null).count();
    }

    /** One for every fiscal year of the report, also for one in which nothing was held. */
    public List<TrainingTotal> trainingTotals() {
        return fiscalYears().stream().map(year -> total(year, training -> training.fiscalYear().equals(year))).toList();
    }

    public TrainingTotal trainingTotal() {
        return total(null, training -> true);
    }

    public List<ExternalCourseTotal> externalCourseTotals() {
        return fiscalYears().stream().map(year -> courseTotal(year, course -> course.fiscalYear().equals(year))).toList();
    }

    public ExternalCourseTotal externalCourseTotal() {
        return courseTotal(null, course -> true);
    }

    private List<FiscalYear> fiscalYears() {
        List<FiscalYear> years = new ArrayList<>();
        for (FiscalYear year = from; year.compareTo(to) <= 0; year = year.next()) {
            years.add(year);
        }
        return years;
    }

    private TrainingTotal total(FiscalYear year, Predicate<AttendedTraining> counted) {
        List<AttendedTraining> these = trainings.stream().filter(counted).toList();
        return new TrainingTotal(year, these.size(), these.stream()
            .flatMap(training -> training.attendance().stream())
            .reduce(Headcount.NOBODY, Headcount::plus));
    }

    private ExternalCourseTotal courseTotal(FiscalYear year, Predicate<AttendedExternalCourse> counted) {
        List<AttendedExternalCourse> these = externalCourses.stream().filter(counted).toList();
        return new ExternalCourseTotal(year, these.size(),
            these.stream().mapToInt(AttendedExternalCourse::medicalParticipants).sum());
    }
}
