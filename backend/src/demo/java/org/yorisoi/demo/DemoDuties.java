package org.yorisoi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.SessionSeen;
import org.yorisoi.consultation.SessionService;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionTime;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.consultation.duty.Candidate;
import org.yorisoi.consultation.duty.CandidateService;
import org.yorisoi.consultation.duty.DutyPlanning;
import org.yorisoi.consultation.duty.DutySeen;
import org.yorisoi.consultation.duty.TurnService;
import org.yorisoi.hospital.Hospital;
import org.yorisoi.hospital.HospitalService;
import org.yorisoi.hospital.message.HospitalMessageKind;
import org.yorisoi.hospital.message.HospitalMessageService;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterSummary;
import org.yorisoi.supporter.qualification.QualificationService;
import org.yorisoi.supporter.qualification.QualificationsOnDays;

/**
 * A year of duties, two supporters and a hospital each time; and the coming days, in which most have accepted. The rest of next
 * month waits for its roster.
 */
@ApplicationScoped
class DemoDuties {

    private static final int DAYS_AHEAD = 12;
    private static final int DAYS_BETWEEN = 5;
    private static final int MINUTES_LATER = 30;

    private final DutyPlanning planning;
    private final TurnService turns;
    private final CandidateService candidates;
    private final SessionService sessions;
    private final SupporterService supporters;
    private final QualificationService qualifications;
    private final HospitalService hospitals;
    private final HospitalMessageService messages;
    private final Clock clock;

    DemoDuties(DutyPlanning planning, TurnService turns, CandidateService candidates, SessionService sessions,
               SupporterService supporters, QualificationService qualifications,
               HospitalService hospitals, HospitalMessageService messages, Clock clock) {
        this.planning = planning;
        this.turns = turns;
        this.candidates = candidates;
        this.sessions = sessions;
        this.supporters = supporters;
        this.qualifications = qualifications;
        this.hospitals = hospitals;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param own the hospital that has an account */
    void inventFor(String prefecture, UUID own) {
        LocalDate today = LocalDate.now(clock);
        List<SupporterSummary> all = supporters.all(prefecture).stream().filter(SupporterSummary::mayBeMatched).toList();
        List<Hospital> inTurn = hospitals.designatedOn(prefecture, today);
        if (all.size() < 2 || inTurn.isEmpty()) {
            return;
        }
        takePlace(prefecture, all, held(prefecture, today.minusYears(1).withDayOfMonth(1), today.minusDays(1)));
        List<SessionView> coming = held(prefecture, today.plusDays(1), today.plusDays(DAYS_AHEAD)).stream()
            .filter(session -> session.roomKind() != RoomKind.HOTLINE).toList();
        askForComing(prefecture, coming, all.stream().filter(one -> one.accountId() != null).findFirst());
        giveTurns(prefecture, own, inTurn, held(prefecture, today.minusYears(1).withDayOfMonth(1), today.plusDays(DAYS_AHEAD)));
    }

    private List<SessionView> held(String prefecture, LocalDate from, LocalDate to) {
        return sessions.between(prefecture, from, to).stream()
            .filter(session -> session.state() == SessionState.OPEN).toList();
    }

    /** One after the other, so that the load is even; nobody twice on a day, or without being qualified. */
    private void takePlace(String prefecture, List<SupporterSummary> all, List<SessionView> past) {
        Map<SessionView, List<UUID>> came = new LinkedHashMap<>();
        Map<LocalDate, Set<UUID>> busy = new LinkedHashMap<>();
        QualificationsOnDays qualified = qualifications.in(prefecture);
        int next = 0;
        for (SessionView session : past) {
            Set<UUID> thatDay = busy.computeIfAbsent(session.date(), day -> new HashSet<>());
            List<UUID> here = new ArrayList<>();
            for (int tried = 0; tried < all.size() && here.size() < session.supportersNeeded(); tried++) {
                UUID one = all.get(next++ % all.size()).id();
                if (qualified.of(one, session.date()).status().mayServe() && thatDay.add(one)) {
                    here.add(one);
                }
            }
            came.put(session, here);
        }
        planning.wereThere(came);
    }

    /** The account's own supporter is asked for two of them; the last session still looks for somebody. */
    private void askForComing(String prefecture, List<SessionView> coming, Optional<SupporterSummary> own) {
        int asked = 0;
        for (SessionView session : coming.subList(0, Math.max(0, coming.size() - 1))) {
            List<Candidate> free = candidates.of(prefecture, session.id()).stream()
                .filter(one -> one.obstacle().isEmpty() && isRested(one, session)).toList();
            List<UUID> chosen = new ArrayList<>();
            if (asked < 3) {
                own.map(SupporterSummary::id).filter(id -> free.stream().anyMatch(one -> one.supporter().id().equals(id)))
                    .ifPresent(chosen::add);
                asked += chosen.size();
            }
            free.stream().map(one -> one.supporter().id()).filter(id -> own.isEmpty() || !id.equals(own.get().id()))
                .limit(Math.max(0, session.supportersNeeded() - chosen.size())).forEach(chosen::add);
            boolean ownFirst = own.isPresent() && chosen.contains(own.get().id());
            for (UUID one : chosen) {
                DutySeen duty = planning.put(prefecture, session.id(), one);
                boolean accepts = ownFirst && one.equals(own.get().id()) ? asked == 1 : duty.supporter().number() % 4 > 0;
                if (accepts) {
                    planning.accept(prefecture, duty.duty().id(), "\"" + duty.duty().version() + "\"");
                }
            }
        }
    }

    private static boolean isRested(Candidate one, SessionView session) {
        return one.lastDuty() == null || !one.lastDuty().plusDays(DAYS_BETWEEN).isAfter(session.date());
    }

    /**
     * Hospitals take turns, where the session isn't a shift on the telephone, and are told of those to come; the next is the
     * turn of the hospital that has an account, and was moved after it had been told.
     */
    private void giveTurns(String prefecture, UUID own, List<Hospital> inTurn, List<SessionView> held) {
        List<SessionView> withTurns = held.stream().filter(session -> session.roomKind() != RoomKind.HOTLINE).toList();
        List<SessionView> coming = withTurns.stream().filter(session -> session.date().isAfter(LocalDate.now(clock))).toList();
        Map<UUID, UUID> given = new LinkedHashMap<>();
        int next = 0;
        for (SessionView session : withTurns) {
            given.put(session.id(), inTurn.get(next++ % inTurn.size()).id());
        }
        coming.stream().findFirst().ifPresent(first -> given.put(first.id(), own));
        turns.were(prefecture, given);
        coming.forEach(session -> messages.tell(prefecture, given.get(session.id()), HospitalMessageKind.TURN_GIVEN,
            Map.of("date", session.date().toString(), "start", session.start().toString(),
                "end", session.end().toString(), "place", session.roomName())));
        coming.stream().findFirst().ifPresent(first -> beginsLater(prefecture, first));
    }

    private void beginsLater(String prefecture, SessionView session) {
        SessionSeen seen = sessions.seen(prefecture, session.id());
        SessionTime later = new SessionTime(session.date(), session.start().plusMinutes(MINUTES_LATER),
            session.end().plusMinutes(MINUTES_LATER));
        sessions.change(prefecture, session.id(), seen.room().usualTerms(later), "\"" + seen.session().version() + "\"");
    }
}
