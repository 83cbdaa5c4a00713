package org.yorisoi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.yorisoi.prefecture.FiscalYear;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterState;
import org.yorisoi.supporter.SupporterSummary;
import org.yorisoi.supporter.qualification.ExtendedValidity;
import org.yorisoi.supporter.qualification.ExtensionService;
import org.yorisoi.supporter.qualification.TrainingEntry;
import org.yorisoi.supporter.qualification.TrainingHistoryService;
import org.yorisoi.supporter.qualification.matching.DecisionService;
import org.yorisoi.training.AttendanceDetails;
import org.yorisoi.training.AttendanceService;
import org.yorisoi.training.Category;
import org.yorisoi.training.Course;
import org.yorisoi.training.Delivery;
import org.yorisoi.training.Participant;
import org.yorisoi.training.TrainingDetails;
import org.yorisoi.training.TrainingKind;
import org.yorisoi.training.TrainingService;

/**
 * What the supporters of the register were trained in: most are qualified, some end with this fiscal year, some have run
 * out, one epidemic lies behind them. A list of participants is half matched with the register.
 */
@ApplicationScoped
class DemoQualifications {

    private static final int APRIL = 4;
    private static final String FOUNDATION = "養成研修会（見本・紙の名簿から）";
    private static final String FOLLOW_UP = "フォローアップ研修会（見本・紙の名簿から）";

    private final SupporterService supporters;
    private final TrainingHistoryService history;
    private final ExtensionService extensions;
    private final TrainingService trainings;
    private final AttendanceService attendance;
    private final DecisionService decisions;
    private final EntityManager entities;
    private final Clock clock;

    DemoQualifications(SupporterService supporters, TrainingHistoryService history, ExtensionService extensions,
                       TrainingService trainings, AttendanceService attendance, DecisionService decisions,
                       EntityManager entities, Clock clock) {
        this.supporters = supporters;
        this.history = history;
        this.extensions = extensions;
        this.trainings = trainings;
        this.attendance = attendance;
        this.decisions = decisions;
        this.entities = entities;
        this.clock = clock;
    }

    /** @param by the account of who entered and decided all this */
    void inventFor(String prefecture, UUID by) {
        List<SupporterSummary> trained = supporters.all(prefecture).stream()
            .filter(supporter -> supporter.state() != SupporterState.APPLIED).toList();
        if (trained.isEmpty()) {
            return;
        }
        Random random = new Random(8);
        int thisYear = FiscalYear.of(LocalDate.now(clock), APRIL).startYear();
        Map<UUID, List<TrainingEntry>> histories = new LinkedHashMap<>();
        for (int i = 0; i < trained.size(); i++) {
            histories.put(trained.get(i).id(), historyOf(trained.get(i), thisYear, i, random));
        }
        history.addAll(prefecture, histories);
        extend(prefecture, histories.values(), by);
        list(prefecture, trained, thisYear, by);
    }

    /** Of ten supporters six were renewed lately, two end with this fiscal year, one has ended, one has just begun. */
    private static List<TrainingEntry> historyOf(SupporterSummary supporter, int thisYear, int turn, Random random) {
        if (supporter.state() == SupporterState.TRAINEE) {
            return List.of(entry(Course.FOUNDATION, thisYear - 1));
        }
        int lastYear = switch (supporter.accountId() != null ? 0 : turn % 10) {
            case 3, 7 -> thisYear - 2;
            case 9 -> thisYear - 3 - random.nextInt(2);
            default -> thisYear - 1;
        };
        int began = turn % 5 == 0 ? 2018 : lastYear - 2 - random.nextInt(3);
        List<TrainingEntry> history = new ArrayList<>();
        history.add(entry(Course.FOUNDATION, began));
        for (int year = began + 2; year < lastYear; year += 2) {
            history.add(entry(Course.FOLLOW_UP, year));
        }
        history.add(entry(Course.FOLLOW_UP, lastYear));
        return history;
    }

    private static TrainingEntry entry(Course course, int fiscalYear) {
        boolean foundation = course == Course.FOUNDATION;
        return new TrainingEntry(foundation ? saturday(fiscalYear, 9) : saturday(fiscalYear + 1, 1),
            foundation ? FOUNDATION : FOLLOW_UP, course, "見本サポートセンター");
    }

    /** In the spring of 2021 no follow-up could be held. */
    private void extend(String prefecture, Collection<List<TrainingEntry>> histories, UUID by) {
        ExtendedValidity validity = new ExtendedValidity(LocalDate.of(2021, 3, 31), LocalDate.of(2021, 3, 31),
            LocalDate.of(2022, 3, 31));
        int people = extensions.preview(prefecture, validity).people().size();
        UUID id = extensions.apply(prefecture, validity, "感染症流行のためフォローアップ研修会を開催できなかった（見本）", people, by).id();
        entities.flush();
        long concerned = histories.stream().filter(history -> history.getFirst().completedOn().getYear() == 2018).count();
        entities.createNativeQuery("update qualification_extension set applied_at = ?1, people = ?2 where id = ?3")
            .setParameter(1, LocalDate.of(2021, 3, 8).atTime(1, 0).toInstant(ZoneOffset.UTC))
            .setParameter(2, concerned).setParameter(3, id)
            .executeUpdate();
        entities.clear();
    }

    /** A list of names: some are decided, some wait, one has the name of somebody else, one is nobody of the register. */
    private void list(String prefecture, List<SupporterSummary> register, int thisYear, UUID by) {
        UUID training = trainings.add(prefecture, new TrainingDetails(TrainingKind.FOLLOW_UP, "名簿つきフォローアップ研修会（見本）",
            List.of(saturday(thisYear, 3)), Delivery.IN_PERSON, "県庁 地下大会議室", List.of("見本 つなぐ"), List.of(), false, null))
            .training().id();
        int most = Math.min(12, register.size());
        List<Participant> people = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            SupporterSummary one = register.get(i * register.size() / most);
            boolean kana = i % 4 != 3;
            people.add(new Participant(null, one.name(), kana ? one.kana() : null, Category.PEER, Course.FOLLOW_UP, null,
                i % 3 == 0 ? "見本サロン" : null));
        }
        people.add(new Participant(null, "見本 はじめ", "みほん はじめ", Category.PEER, Course.FOUNDATION, null, null));
        List<Participant> listed = attendance.record(prefecture, training, new AttendanceDetails(null, people, null),
            "\"0\"").participants();
        for (int i = 0; i < most / 2; i++) {
            decisions.same(prefecture, listed.get(i).id(), register.get(i * register.size() / most).id(), by);
        }
        if (most > 1) {
            int other = most / 2;
            decisions.different(prefecture, listed.get(other).id(), register.get(other * register.size() / most).id(), by);
        }
    }

    private static LocalDate saturday(int year, int month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.SATURDAY));
    }
}
