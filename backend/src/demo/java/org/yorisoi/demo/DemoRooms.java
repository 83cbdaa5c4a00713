package org.yorisoi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.calendar.Holidays;
import org.yorisoi.consultation.Booking;
import org.yorisoi.consultation.BookingRule;
import org.yorisoi.consultation.ChosenSession;
import org.yorisoi.consultation.ConsultationRoom;
import org.yorisoi.consultation.HowToBook;
import org.yorisoi.consultation.MonthPlanService;
import org.yorisoi.consultation.Proposal;
import org.yorisoi.consultation.RoomDetails;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.RoomMode;
import org.yorisoi.consultation.RoomService;
import org.yorisoi.consultation.RoomVenue;
import org.yorisoi.consultation.Session;
import org.yorisoi.consultation.SessionService;
import org.yorisoi.consultation.SessionTime;
import org.yorisoi.consultation.Staffing;

/**
 * Consultation rooms at eight hospitals, two outreach places and a hotline, with 17 room days in each of the past twelve
 * months, this one and the next, and half of the month after as drafts.
 */
@ApplicationScoped
class DemoRooms {

    private static final int ROOM_DAYS = 17;
    private static final int MONTHS_BACK = 12;
    private static final int NO_HOSPITAL = -1;
    private static final BookingRule THREE_DAYS_BEFORE = new BookingRule(Booking.APPOINTMENT, 3, LocalTime.of(17, 0));
    private static final BookingRule THE_DAY_BEFORE = new BookingRule(Booking.APPOINTMENT, 1, LocalTime.of(16, 0));
    private static final String EXPECTATION = """
        がんを経験したピア・サポーターが二人で、40分ほどお話をうかがいます。ご本人でも、ご家族でも、お一人でもごいっしょでもかまいません。
        お名前を言わなくてもだいじょうぶです。話したことは、この部屋の外には出ません。（見本）""";

    private record Sample(String name, String kana, RoomKind kind, RoomMode mode, int hospital, RoomVenue venue,
                          String schedule, BookingRule booking) {
    }

    private static final List<Sample> SAMPLES = List.of(
        regular("銀杏大学病院", "いちょうだいがくびょういん", 0, "外来棟2階 相談室3", "第1・3火曜 13:00〜15:20、祝日は休み"),
        regular("白川中央病院", "しらかわちゅうおうびょういん", 1, "1階 がん相談支援センター", "第2・4火曜 13:00〜15:20、祝日は休み"),
        regular("水前寺記念病院", "すいぜんじきねんびょういん", 2, "3階 面談室", "第1・3水曜 13:30〜15:30、祝日は休み"),
        regular("江津湖医療センター", "えづこいりょうせんたー", 3, "2階 カンファレンス室", "第2・4水曜 10:00〜12:00、祝日は休み"),
        regular("有明みなと総合病院", "ありあけみなとそうごうびょういん", 4, "1階 患者サロン", "第1・3木曜 13:00〜15:20、祝日は休み"),
        regular("球磨川総合病院", "くまがわそうごうびょういん", 5, "新館1階 相談室", "第2・4木曜 13:00〜15:20、祝日は休み"),
        regular("阿蘇ひのくに病院", "あそひのくにびょういん", 7, "本館2階 会議室", "第2・4金曜 13:00〜15:20、祝日は休み"),
        new Sample("がんピアおしゃべり相談室 天草五橋病院 オンライン（見本）", "あまくさごきょうびょういん", RoomKind.REGULAR, RoomMode.ONLINE, 14,
            null, "第1金曜 13:30〜15:30、祝日は休み", THREE_DAYS_BEFORE),
        new Sample("出張相談室 駅前広場（見本）", "しゅっちょうそうだんしつ えきまえひろば", RoomKind.OUTREACH, RoomMode.IN_PERSON,
            NO_HOSPITAL, new RoomVenue("駅前広場 まちなか保健室（見本）", "熊本市西区", "熊本県熊本市西区見本町3-15", 32.7898, 130.6886,
            "駅の改札を出て右。エスカレーターの下にのぼりが立っています"), "第3土曜 13:30〜16:00", THREE_DAYS_BEFORE),
        new Sample("ふらっと相談の日 商店街の茶房（見本）", "ふらっとそうだんのひ", RoomKind.OUTREACH, RoomMode.IN_PERSON,
            NO_HOSPITAL, new RoomVenue("商店街の茶房 ひだまり（見本）", "熊本市中央区", "熊本県熊本市中央区見本通2-1", 32.8006, 130.7094,
            "電停から徒歩3分。お茶を用意してお待ちしています"), "第4日曜 10:00〜15:00", BookingRule.WALK_IN),
        new Sample("がん相談ホットライン（見本）", "がんそうだんほっとらいん", RoomKind.HOTLINE, RoomMode.TELEPHONE, NO_HOSPITAL, null,
            "毎週月・金曜 10:00〜12:00、祝日は休み", BookingRule.WALK_IN));

    private final RoomService rooms;
    private final MonthPlanService plans;
    private final SessionService sessions;
    private final Holidays holidays;
    private final EntityManager entities;
    private final Clock clock;

    DemoRooms(RoomService rooms, MonthPlanService plans, SessionService sessions, Holidays holidays,
              EntityManager entities, Clock clock) {
        this.rooms = rooms;
        this.plans = plans;
        this.sessions = sessions;
        this.holidays = holidays;
        this.entities = entities;
        this.clock = clock;
    }

    /** @param hospitals as {@link DemoHospitals} gives them */
    void inventFor(String prefecture, List<UUID> hospitals) {
        letGo();
        YearMonth now = YearMonth.now(clock);
        LocalDate openFrom = now.minusYears(4).atDay(1);
        List<ConsultationRoom> added = SAMPLES.stream().map(sample -> rooms.add(prefecture,
            details(sample, hospitals, openFrom), sample.schedule(), false).room()).toList();
        for (YearMonth month = now.minusMonths(MONTHS_BACK); !month.isAfter(now.plusMonths(1)); month = month.plusMonths(1)) {
            plan(prefecture, month, added);
            plans.publish(prefecture, month);
            letGo();
        }
        cancelOne(prefecture, now.plusMonths(1), added.get(SAMPLES.size() - 3));
        YearMonth later = now.plusMonths(2);
        plans.make(prefecture, later, plans.plan(prefecture, later).proposals().stream()
            .filter(proposal -> proposal.time().date().getDayOfMonth() <= 14).map(DemoRooms::chosen).toList());
    }

    /** Before every question Hibernate looks whether something in its hands has changed: what is done is written and put down. */
    private void letGo() {
        entities.flush();
        entities.clear();
    }

    /** What the schedules give, and where holidays leave fewer than 17 days, others besides. */
    private void plan(String prefecture, YearMonth month, List<ConsultationRoom> added) {
        List<Proposal> proposals = plans.plan(prefecture, month).proposals();
        List<ChosenSession> chosen = new ArrayList<>(proposals.stream().map(DemoRooms::chosen).toList());
        Set<LocalDate> days = proposals.stream().filter(proposal -> proposal.room().kind().countsAsRoomDay())
            .map(proposal -> proposal.time().date()).collect(Collectors.toCollection(TreeSet::new));
        int room = month.getMonthValue();
        for (LocalDate day = month.atDay(1); days.size() < ROOM_DAYS && !day.isAfter(month.atEndOfMonth());
             day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() && holidays.on(day).isEmpty()
                && days.add(day)) {
                chosen.add(extra(added.get(room++ % 7), day));
            }
        }
        plans.make(prefecture, month, chosen);
    }

    private void cancelOne(String prefecture, YearMonth month, ConsultationRoom room) {
        Session session = sessions.add(prefecture, room.id(), extra(room, month.atDay(10)).terms()).session();
        sessions.publish(prefecture, session.id(), tag(session));
        sessions.cancel(prefecture, session.id(), "会場の工事のため（見本）", "施設から連絡あり。振替は翌月に相談（見本）", tag(session));
    }

    private static String tag(Session session) {
        return "\"" + session.version() + "\"";
    }

    private static ChosenSession chosen(Proposal proposal) {
        return new ChosenSession(proposal.room().id(), proposal.key(), proposal.room().usualTerms(proposal.time()));
    }

    private static ChosenSession extra(ConsultationRoom room, LocalDate day) {
        return new ChosenSession(room.id(), null,
            room.usualTerms(new SessionTime(day, LocalTime.of(13, 0), LocalTime.of(15, 20))));
    }

    private static RoomDetails details(Sample sample, List<UUID> hospitals, LocalDate openFrom) {
        boolean hotline = sample.kind() == RoomKind.HOTLINE;
        HowToBook how = switch (sample.booking().booking()) {
            case WALK_IN -> new HowToBook(hotline ? "受付時間中に、下の番号へおかけください。通話料はかかります"
                : "予約はいりません。時間のあいだに、ふらっとお立ち寄りください", hotline ? "096-000-9000" : null, null);
            case APPOINTMENT -> new HowToBook("電話か、がん相談支援センターの窓口でお申し込みください（平日 9:00〜16:00）",
                "096-000-8%03d".formatted(Math.max(0, sample.hospital())), null);
        };
        return new RoomDetails(sample.name(), sample.kana(), sample.kind(), sample.mode(),
            sample.hospital() == NO_HOSPITAL ? null : hospitals.get(sample.hospital()), sample.venue(), 40,
            new Staffing(2, sample.kind() == RoomKind.OUTREACH ? 4 : 3), sample.booking(), how,
            hotline ? "ピア・サポーターが電話でお話をうかがいます。お名前は聞きません。（見本）" : EXPECTATION, openFrom, null);
    }

    private static Sample regular(String hospital, String kana, int index, String place, String schedule) {
        return new Sample("がんピアおしゃべり相談室 " + hospital + "（見本）", kana, RoomKind.REGULAR, RoomMode.IN_PERSON, index,
            new RoomVenue(place, null, null, null, null, "総合受付でおたずねください"), schedule,
            index % 2 == 0 ? THREE_DAYS_BEFORE : THE_DAY_BEFORE);
    }
}
