package org.yorisoi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.yorisoi.training.AttendanceDetails;
import org.yorisoi.training.AttendanceService;
import org.yorisoi.training.Category;
import org.yorisoi.training.Counts;
import org.yorisoi.training.Course;
import org.yorisoi.training.Delivery;
import org.yorisoi.training.ExternalCourseDetails;
import org.yorisoi.training.ExternalCourseService;
import org.yorisoi.training.Participant;
import org.yorisoi.training.TrainingDetails;
import org.yorisoi.training.TrainingKind;
import org.yorisoi.training.TrainingService;

/** Trainings of the last years and the coming weeks, and how many took part. */
@ApplicationScoped
class DemoTrainings {

    private static final String FOLLOW_UP_NOTE = "フォローアップ研修会に新規養成者も含まれる";
    private static final String NATIONAL_COURSE = "がんサポートグループ企画・運営者のための研修会";
    private static final String NATIONAL_ORGANISER = "がん総合相談に携わる者に対する研修事業";
    private static final int YEARS = 5;
    private static final List<String> PEERS = List.of("見本 あかり みほん あかり", "見本 いずみ みほん いずみ",
        "見本 うらら みほん うらら", "見本 えいじ みほん えいじ", "見本 おとは みほん おとは", "見本 かなで みほん かなで",
        "見本 きよし みほん きよし", "見本 くるみ みほん くるみ");

    private final TrainingService trainings;
    private final AttendanceService attendance;
    private final ExternalCourseService courses;
    private final Clock clock;

    DemoTrainings(TrainingService trainings, AttendanceService attendance, ExternalCourseService courses, Clock clock) {
        this.trainings = trainings;
        this.attendance = attendance;
        this.courses = courses;
        this.clock = clock;
    }

    void inventFor(String prefecture, List<UUID> hospitals) {
        LocalDate today = LocalDate.now(clock);
        Random random = new Random(43);
        int fiscalYear = today.getMonthValue() >= 4 ? today.getYear() : today.getYear() - 1;
        for (int year = fiscalYear - YEARS + 1; year <= fiscalYear; year++) {
            boolean online = year == fiscalYear - 3;
            hold(prefecture, new TrainingDetails(TrainingKind.OTHER, "がんピア・サポートセミナー（見本）",
                List.of(saturday(year, 6, 2)), Delivery.BOTH, "熊本市・オンライン", facilitators(year), List.of(), false,
                null), random, today);
            hold(prefecture, new TrainingDetails(TrainingKind.FOUNDATION, "養成研修会（見本）",
                List.of(saturday(year, 9, 2), saturday(year, 9, 2).plusDays(1)),
                online ? Delivery.ONLINE : Delivery.IN_PERSON, online ? null : "県庁 地下大会議室",
                facilitators(year + 1), List.of(), false, null), random, today);
            hold(prefecture, new TrainingDetails(TrainingKind.FOLLOW_UP, "フォローアップ研修会（見本）",
                List.of(saturday(year + 1, 1, 4)), online ? Delivery.ONLINE : Delivery.IN_PERSON,
                online ? null : "くまもと県民交流館", facilitators(year + 2), List.of(FOLLOW_UP_NOTE), false, null),
                random, today);
            LocalDate course = LocalDate.of(year, 11, 3);
            if (course.isBefore(today)) {
                courses.add(prefecture, new ExternalCourseDetails(course, NATIONAL_COURSE, NATIONAL_ORGANISER,
                    1 + random.nextInt(5)));
            }
        }
        LocalDate lately = today.minusDays(9);
        trainings.add(prefecture, new TrainingDetails(TrainingKind.OTHER, "相談員との交流研修会（見本）", List.of(lately),
            Delivery.IN_PERSON, "水前寺公民館", facilitators(1), List.of(), false, null));
        nameTo(prefecture, today.minusDays(37), hospitals);
        LocalDate ahead = today.plusDays(42).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        trainings.add(prefecture, new TrainingDetails(TrainingKind.FOUNDATION, "養成研修会・追加開催（見本）", List.of(ahead),
            Delivery.BOTH, "県庁 地下大会議室・オンライン", facilitators(2), List.of(), true,
            "サポートセンターに電話かメールでお申し込みください（見本）"));
    }

    /** A training whose participants are known by name, and whose headcount is one higher, with the reason. */
    private void nameTo(String prefecture, LocalDate day, List<UUID> hospitals) {
        UUID id = trainings.add(prefecture, new TrainingDetails(TrainingKind.FOLLOW_UP, "地域フォローアップ研修会（見本）",
            List.of(day), Delivery.IN_PERSON, "阿蘇市 見本会館", facilitators(3), List.of(FOLLOW_UP_NOTE), false, null))
            .training().id();
        List<Participant> people = new ArrayList<>();
        for (int i = 0; i < PEERS.size(); i++) {
            String[] name = PEERS.get(i).split(" ");
            people.add(new Participant(null, name[0] + " " + name[1], name[2] + " " + name[3], Category.PEER,
                i % 4 == 3 ? Course.FOUNDATION : Course.FOLLOW_UP, null, null));
        }
        for (int i = 0; i < 3; i++) {
            people.add(new Participant(null, "見本 相談員" + "一二三".charAt(i), null, Category.MEDICAL, Course.FOLLOW_UP,
                hospitals.get(i), null));
        }
        people.add(new Participant(null, "見本 県職員", null, Category.GOVERNMENT, Course.FOLLOW_UP, null, "健康づくり推進課"));
        attendance.record(prefecture, id, new AttendanceDetails(new Counts(9, 3, 1), people,
            "当日参加の1名は名簿への記載を希望されなかった"), "\"0\"");
    }

    private void hold(String prefecture, TrainingDetails details, Random random, LocalDate today) {
        UUID id = trainings.add(prefecture, details).training().id();
        Counts counts = new Counts(8 + random.nextInt(12), 8 + random.nextInt(10), 3 + random.nextInt(4));
        if (details.dates().get(0).isBefore(today.minusDays(30))) {
            attendance.count(prefecture, id, counts, null, "\"0\"");
        }
    }

    /** Tables 6 and 7 of the guidebook, chapter Ⅷ, as published for Nagasaki. */
    void publishedBy(String prefecture) {
        published(prefecture, "2020-11-14", TrainingKind.FOUNDATION, Delivery.IN_PERSON, 15, 18, 4);
        published(prefecture, "2022-01-29", TrainingKind.FOLLOW_UP, Delivery.ONLINE, 12, 16, 4);
        published(prefecture, "2023-01-07", TrainingKind.FOLLOW_UP, Delivery.IN_PERSON, 8, 16, 5);
        published(prefecture, "2023-12-09", TrainingKind.FOLLOW_UP, Delivery.IN_PERSON, 12, 9, 4);
        published(prefecture, "2021-02-11", 3);
        published(prefecture, "2021-11-03", 3);
        published(prefecture, "2022-02-11", 2);
        published(prefecture, "2022-11-03", 5);
        published(prefecture, "2024-02-11", 1);
    }

    private void published(String prefecture, String date, TrainingKind kind, Delivery delivery, int peer, int medical,
                           int government) {
        boolean foundation = kind == TrainingKind.FOUNDATION;
        UUID id = trainings.add(prefecture, new TrainingDetails(kind, foundation ? "養成研修会" : "フォローアップ研修会",
            List.of(LocalDate.parse(date)), delivery, null, List.of(),
            foundation ? List.of() : List.of(FOLLOW_UP_NOTE), false, null)).training().id();
        attendance.count(prefecture, id, new Counts(peer, medical, government), null, "\"0\"");
    }

    private void published(String prefecture, String date, int medical) {
        courses.add(prefecture,
            new ExternalCourseDetails(LocalDate.parse(date), NATIONAL_COURSE, NATIONAL_ORGANISER, medical));
    }

    private static List<String> facilitators(int n) {
        List<String> names = List.of("見本 ファシリ太郎", "見本 ファシリ子", "見本 あゆみ", "見本 つなぐ");
        return List.of(names.get(n % 4), names.get((n + 1) % 4));
    }

    private static LocalDate saturday(int year, int month, int nth) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.SATURDAY));
    }
}
