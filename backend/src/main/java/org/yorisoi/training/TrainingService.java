package org.yorisoi.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.yorisoi.platform.date.Days;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.prefecture.FiscalYear;
import org.yorisoi.prefecture.PrefectureService;

/** The door to trainings. Who came is behind the {@link AttendanceService}. */
@ApplicationScoped
public class TrainingService {

    private final Trainings trainings;
    private final PrefectureService prefectures;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    TrainingService(Trainings trainings, PrefectureService prefectures, Event<AuditedAction> audit, Clock clock) {
        this.trainings = trainings;
        this.prefectures = prefectures;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Page<TrainingOverview> list(String prefecture, TrainingFilter filter, PageRequest page) {
        int startMonth = startMonth(prefecture);
        return trainings.list(prefecture, filter, span(filter, startMonth), page)
            .map(found -> overview(found.training(), found.attendance(), startMonth));
    }

    /** The trainings to come that people may apply for, the next one first. */
    @Transactional
    public Page<Training> open(String prefecture, PageRequest page) {
        return trainings.open(prefecture, LocalDate.now(clock), page);
    }

    @Transactional
    public TrainingOverview get(String prefecture, UUID id) {
        return overview(prefecture, training(prefecture, id));
    }

    /** Those that begin on one of these days. */
    @Transactional
    public List<TrainingOverview> beginningOn(String prefecture, Collection<LocalDate> days) {
        int startMonth = startMonth(prefecture);
        return trainings.beginningOn(prefecture, days).stream()
            .map(found -> overview(found.training(), found.attendance(), startMonth)).toList();
    }

    @Transactional
    public TrainingOverview add(String prefecture, TrainingDetails details) {
        check(details);
        Training training = new Training(prefecture, details);
        trainings.add(training);
        trainings.flush();
        return overview(prefecture, training);
    }

    /** Many at once, with their headcounts where there are any. */
    @Transactional
    public void addAll(String prefecture, List<NewTraining> added) {
        for (NewTraining one : added) {
            check(one.details());
            Training training = new Training(prefecture, one.details());
            Attendance attendance = trainings.add(training);
            if (one.headcounts() != null) {
                if (training.firstDate().isAfter(LocalDate.now(clock))) {
                    throw Problem.of(ProblemType.TRAINING_IN_FUTURE);
                }
                attendance.count(one.headcounts());
            }
        }
        trainings.flush();
    }

    @Transactional
    public TrainingOverview change(String prefecture, UUID id, TrainingDetails details, String ifMatch) {
        Training training = training(prefecture, id);
        EntityTags.requireMatch(ifMatch, training.version());
        check(details);
        trainings.hold(training);
        if (details.dates().getFirst().isAfter(LocalDate.now(clock)) && trainings.attendanceOf(training).isRecorded()) {
            throw Problem.of(ProblemType.TRAINING_IN_FUTURE);
        }
        training.describe(details);
        trainings.flush();
        return overview(prefecture, training);
    }

    /** Removes a training together with its attendance. */
    @Transactional
    public void remove(String prefecture, UUID id, String ifMatch) {
        Training training = training(prefecture, id);
        EntityTags.requireMatch(ifMatch, training.version());
        if (trainings.attendanceOf(training).named().total() > 0) {
            audit.fire(new AuditedAction(prefecture, "training_participants.removed", id));
        }
        trainings.delete(training);
        trainings.flush();
    }

    private Training training(String prefecture, UUID id) {
        return trainings.in(prefecture, id).orElseThrow(Problem::notFound);
    }

    private TrainingOverview overview(String prefecture, Training training) {
        return overview(training, trainings.attendanceOf(training), startMonth(prefecture));
    }

    private static TrainingOverview overview(Training training, Attendance attendance, int startMonth) {
        return new TrainingOverview(training, attendance, FiscalYear.of(training.firstDate(), startMonth).startYear());
    }

    private int startMonth(String prefecture) {
        return prefectures.known(prefecture).settings().fiscalYearStartMonth();
    }

    private Trainings.Span span(TrainingFilter filter, int startMonth) {
        LocalDate from = Days.FIRST;
        LocalDate to = Days.LAST;
        if (filter.fiscalYear() != null) {
            FiscalYear year = FiscalYear.beginningIn(filter.fiscalYear(), startMonth);
            from = year.firstDay();
            to = year.lastDay();
        }
        LocalDate today = LocalDate.now(clock);
        return switch (filter.attendance()) {
            case null -> new Trainings.Span(from, to, null);
            case RECORDED -> new Trainings.Span(from, to, true);
            case MISSING -> new Trainings.Span(from, to.isAfter(today) ? today : to, false);
            case UPCOMING -> new Trainings.Span(from.isAfter(today) ? from : today.plusDays(1), to, null);
        };
    }

    private static void check(TrainingDetails details) {
        Violations violations = new Violations();
        List<LocalDate> dates = details.dates();
        for (int i = 0; i < dates.size(); i++) {
            violations.when(!Days.isPlausible(dates.get(i)), "dates[%d]".formatted(i), ViolationCode.NOT_ALLOWED);
            violations.when(dates.subList(0, i).contains(dates.get(i)), "dates[%d]".formatted(i),
                ViolationCode.DUPLICATE);
        }
        violations.throwIfAny();
    }
}
