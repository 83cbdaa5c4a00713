package org.yorisoi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.RoomMode;
import org.yorisoi.consultation.SessionService;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.consultation.debrief.DebriefDetails;
import org.yorisoi.consultation.debrief.DebriefService;
import org.yorisoi.consultation.debrief.ObserverFunction;
import org.yorisoi.consultation.debrief.SupporterDebriefed;
import org.yorisoi.consultation.duty.DutyService;
import org.yorisoi.consultation.duty.DutyView;
import org.yorisoi.consultation.record.AttendedSessionService;
import org.yorisoi.consultation.record.Outcome;
import org.yorisoi.consultation.record.RecordDetails;
import org.yorisoi.consultation.record.RecordService;
import org.yorisoi.consultation.record.Topic;
import org.yorisoi.consultation.record.Visit;
import org.yorisoi.consultation.record.VisitorAgeBand;
import org.yorisoi.consultation.record.VisitorSex;
import org.yorisoi.consultation.record.VisitorStandpoint;
import org.yorisoi.consultation.supervision.SupervisionService;
import org.yorisoi.salon.Cancer;

/**
 * What was written after the sessions of the past twelve months: records of rooms and hotline, debriefs, a few cases of
 * supervision. The last days are left to be written.
 */
@ApplicationScoped
class DemoRecords {

    private static final int LEFT_TO_WRITE = 4;
    /** Debriefs that ask for supervision, and for how many days back the group has still to see to them. */
    private static final int ONE_IN = 16;
    private static final int LATELY = 100;
    private static final int SEED = 47;
    private static final List<String> NOTES = List.of("仕事に戻る時期を迷っておられた（見本）", "治療の副作用とのつきあい方を話した（見本）",
        "同じ経験の話を聞けてほっとしたとのこと（見本）", "家族にどう伝えるかを一緒に考えた（見本）");
    private static final List<String> POINTS = List.of("沈黙が続いたときの待ち方について話し合った（見本）",
        "治療の話を求められたときの断り方を確かめた（見本）", "二人の役割の分け方がうまくいった（見本）", "時間の終わり方が難しかった（見本）");
    private static final List<String> STRAINS = List.of("帰り道に少し引きずった（見本）", "自分の経験と重なった（見本）");

    private final SessionService sessions;
    private final DutyService duties;
    private final RecordService records;
    private final AttendedSessionService attended;
    private final DebriefService debriefs;
    private final SupervisionService supervision;
    private final EntityManager database;
    private final Clock clock;

    DemoRecords(SessionService sessions, DutyService duties, RecordService records, AttendedSessionService attended,
                DebriefService debriefs, SupervisionService supervision,
                EntityManager database, Clock clock) {
        this.sessions = sessions;
        this.duties = duties;
        this.records = records;
        this.attended = attended;
        this.debriefs = debriefs;
        this.supervision = supervision;
        this.database = database;
        this.clock = clock;
    }

    /** @param supervisor the account that has taken up some of the cases */
    void inventFor(String prefecture, UUID supervisor) {
        // What was invented before needn't be looked through at every question that follows.
        database.flush();
        database.clear();
        LocalDate today = LocalDate.now(clock);
        Random random = new Random(SEED);
        int asked = 0;
        LocalDate first = today.minusYears(1).withDayOfMonth(1);
        for (SessionView session : sessions.between(prefecture, first, today.minusDays(LEFT_TO_WRITE))) {
            if (session.state() != SessionState.OPEN) {
                continue;
            }
            List<RecordDetails> written = consultations(session, random);
            if (written.isEmpty()) {
                attended.takeOverNobodyCame(session);
                continue;
            }
            records.takeOver(session, written);
            boolean needed = random.nextInt(ONE_IN) == 0;
            debriefs.takeOver(session, debrief(session, needed, random));
            if (needed) {
                ask(session, today, asked++, supervisor);
            }
        }
    }

    private void ask(SessionView session, LocalDate today, int number, UUID supervisor) {
        boolean lately = session.date().isAfter(today.minusDays(LATELY));
        UUID taker = lately && number % 2 == 0 ? null : supervisor;
        supervision.takeOver(session.prefecture(), session.id(),
            session.date().atTime(session.end()).atZone(clock.getZone()).toInstant(), taker,
            lately ? null : "電話で話を聞き、次の当番は一回休むことにした（見本）");
    }

    private static List<RecordDetails> consultations(SessionView session, Random random) {
        boolean hotline = session.roomKind() == RoomKind.HOTLINE;
        int count = hotline ? random.nextInt(5) : random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(3);
        List<RecordDetails> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(consultation(session, hotline, random));
        }
        return all;
    }

    private static RecordDetails consultation(SessionView session, boolean hotline, Random random) {
        VisitorStandpoint standpoint = oneOf(random, Map.of(VisitorStandpoint.PATIENT, 60, VisitorStandpoint.FAMILY, 28,
            VisitorStandpoint.BEREAVED, 9, VisitorStandpoint.OTHER, 3));
        RoomMode mode = hotline ? RoomMode.TELEPHONE : random.nextInt(20) == 0 ? RoomMode.ONLINE : RoomMode.IN_PERSON;
        int minutes = hotline ? 5 * (1 + random.nextInt(8)) : session.slotMinutes() - 5 + 5 * random.nextInt(4);
        return new RecordDetails(mode, minutes, standpoint,
            oneOf(random, Map.of(VisitorAgeBand.THIRTIES, 6, VisitorAgeBand.FORTIES, 16, VisitorAgeBand.FIFTIES, 24,
                VisitorAgeBand.SIXTIES, 26, VisitorAgeBand.SEVENTIES, 20, VisitorAgeBand.OVER_80, 4, VisitorAgeBand.UNKNOWN, 4)),
            hotline && random.nextInt(3) == 0 ? null
                : oneOf(random, Map.of(VisitorSex.FEMALE, 66, VisitorSex.MALE, 33, VisitorSex.OTHER, 1)),
            random.nextInt(8) == 0 ? null : oneOf(random, Map.of(Cancer.BREAST, 30, Cancer.COLORECTAL, 14, Cancer.LUNG, 13,
                Cancer.STOMACH, 9, Cancer.LIVER_BILIARY_PANCREATIC, 9, Cancer.GYNAECOLOGICAL, 9, Cancer.PROSTATE_UROLOGICAL, 8,
                Cancer.BLOOD, 5, Cancer.HEAD_NECK, 3)),
            oneOf(random, Map.of(Visit.NEW, 64, Visit.RETURNING, 30, Visit.UNKNOWN, hotline ? 20 : 2)),
            topics(standpoint, random),
            oneOf(random, Map.of(Outcome.LISTENED, 46, Outcome.INFORMED, 18, Outcome.SUPPORT_CENTRE, 14, Outcome.SALON, 10,
                Outcome.DOCTOR, 6, Outcome.RETURN, 4, Outcome.OTHER_REFERRAL, 2)),
            random.nextInt(3) == 0 ? NOTES.get(random.nextInt(NOTES.size())) : null);
    }

    private static Set<Topic> topics(VisitorStandpoint standpoint, Random random) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        if (standpoint == VisitorStandpoint.BEREAVED) {
            topics.add(Topic.GRIEF);
        }
        int several = 1 + random.nextInt(3);
        while (topics.size() < several) {
            topics.add(oneOf(random, Map.of(Topic.FEELINGS, 36, Topic.SYMPTOMS, 20, Topic.TREATMENT, 18, Topic.HOSPITAL_STAFF, 4,
                Topic.FAMILY_AND_OTHERS, 16, Topic.WORK, 9, Topic.PALLIATIVE_CARE, 3, Topic.ADMISSION, 4, Topic.HOME_CARE, 3,
                Topic.OTHER, 3)));
        }
        return topics;
    }

    private DebriefDetails debrief(SessionView session, boolean needed, Random random) {
        List<SupporterDebriefed> supporters = duties.of(session.prefecture(), session.id()).stream()
            .filter(duty -> duty.state().takesPlace()).map(DutyView::supporterId).map(id -> {
                int strain = needed ? 2 + random.nextInt(2) : random.nextInt(5) / 3;
                return new SupporterDebriefed(id, random.nextInt(12) > 0, strain,
                    strain > 0 && random.nextBoolean() ? STRAINS.get(random.nextInt(STRAINS.size())) : null);
            }).toList();
        return new DebriefDetails(supporters, session.roomKind() != RoomKind.HOTLINE && random.nextInt(6) > 0,
            random.nextInt(5) == 0 ? ObserverFunction.PREFECTURE : null, POINTS.get(random.nextInt(POINTS.size())), needed);
    }

    /** In the order of the constants, so that it is the same every time. */
    private static <E extends Enum<E>> E oneOf(Random random, Map<E, Integer> weights) {
        int left = random.nextInt(weights.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<E, Integer> entry : weights.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            left -= entry.getValue();
            if (left < 0) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("weights");
    }
}
