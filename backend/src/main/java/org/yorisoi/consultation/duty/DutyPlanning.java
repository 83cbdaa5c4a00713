package org.yorisoi.consultation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.yorisoi.consultation.MonthClosing;
import org.yorisoi.consultation.SessionService;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterSummary;
import org.yorisoi.supporter.message.MessageKind;
import org.yorisoi.supporter.message.MessageService;

/** Puts supporters on duty and releases them; says for them what they answer by telephone. */
@ApplicationScoped
public class DutyPlanning {

    private final Duties duties;
    private final DutyCheck check;
    private final MonthClosing months;
    private final Venues venues;
    private final DutyDesk desk;
    private final SessionService sessions;
    private final SupporterService supporters;
    private final MessageService messages;
    private final Event<AuditedAction> audit;
    private final Event<DutyChanged> changed;
    private final Clock clock;

    DutyPlanning(Duties duties, DutyCheck check, MonthClosing months, Venues venues, DutyDesk desk,
                 SessionService sessions, SupporterService supporters, MessageService messages, Event<AuditedAction> audit,
                 Event<DutyChanged> changed, Clock clock) {
        this.duties = duties;
        this.check = check;
        this.months = months;
        this.venues = venues;
        this.desk = desk;
        this.sessions = sessions;
        this.supporters = supporters;
        this.messages = messages;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    /** Asks a supporter to come, and tells her. At a session that is over it says that she was there, and tells nobody. */
    @Transactional
    public DutySeen put(String prefecture, UUID sessionId, UUID supporterId) {
        SessionView session = sessions.get(prefecture, sessionId);
        SupporterSummary supporter = supporters.get(prefecture, supporterId);
        months.requireOpen(prefecture, session.date());
        duties.hold(sessionId, supporterId);
        check.that(session, supporter);
        boolean past = session.date().isBefore(LocalDate.now(clock));
        Duty duty = duties.of(sessionId, supporterId).orElseGet(() -> new Duty(session, supporterId));
        duty.ask(venues.told(session), past, clock.instant());
        duties.persistAndFlush(duty);
        if (!past) {
            messages.tell(prefecture, supporterId, MessageKind.DUTY_ASKED, duty.told().facts());
        }
        audit.fire(new AuditedAction(prefecture, "duty.asked", duty.id()));
        changed.fire(DutyChanged.of(prefecture, duty));
        return desk.seen(prefecture, duty, supporter);
    }

    /**
     * Says of many sessions that are over who was there; nobody is told. For taking over what was written down elsewhere.
     *
     * @param came by session, who came and does not have a place there yet
     */
    @Transactional
    public void wereThere(Map<SessionView, List<UUID>> came) {
        came.keySet().forEach(session -> months.requireOpen(session.prefecture(), session.date()));
        Instant now = clock.instant();
        Map<UUID, Optional<String>> byRoom = new HashMap<>();
        List<Duty> kept = new ArrayList<>();
        came.forEach((session, supporterIds) -> {
            ToldTime told = ToldTime.of(session,
                byRoom.computeIfAbsent(session.roomId(), room -> venues.of(session)).orElse(null));
            supporterIds.forEach(id -> {
                Duty duty = new Duty(session, id);
                duty.ask(told, true, now);
                kept.add(duty);
            });
        });
        duties.persist(kept);
    }

    /** She said so by telephone. At a session that is over: who was there, and who was not. */
    @Transactional
    public DutySeen accept(String prefecture, UUID id, String ifMatch) {
        Duty found = find(prefecture, id, ifMatch);
        if (!found.state().takesPlace()) {
            SessionView session = sessions.get(prefecture, found.sessionId());
            duties.hold(session.id(), found.supporterId());
            check.that(session, supporters.get(prefecture, found.supporterId()));
        }
        return change(prefecture, found, "duty.accepted", Duty::accept);
    }

    /** @param reason as she gave it; may be null */
    @Transactional
    public DutySeen decline(String prefecture, UUID id, String reason, String ifMatch) {
        return change(prefecture, find(prefecture, id, ifMatch), "duty.declined", (duty, now) -> duty.decline(reason, now));
    }

    /** She need not come, and is told so. */
    @Transactional
    public DutySeen release(String prefecture, UUID id, String ifMatch) {
        Duty found = find(prefecture, id, ifMatch);
        boolean counted = found.state().takesPlace() && !found.date().isBefore(LocalDate.now(clock));
        DutySeen seen = change(prefecture, found, "duty.released", Duty::release);
        if (counted) {
            messages.tell(prefecture, found.supporterId(), MessageKind.DUTY_RELEASED, found.told().facts());
        }
        return seen;
    }

    /** @param stays whether a plan that is made anew leaves it as it is */
    @Transactional
    public DutySeen lock(String prefecture, UUID id, boolean stays, String ifMatch) {
        return change(prefecture, find(prefecture, id, ifMatch), "duty.locked", (duty, now) -> duty.lock(stays, now));
    }

    private Duty find(String prefecture, UUID id, String ifMatch) {
        Duty duty = duties.in(prefecture, id).orElseThrow(Problem::notFound);
        EntityTags.requireMatch(ifMatch, duty.version());
        months.requireOpen(prefecture, duty.date());
        return duty;
    }

    private DutySeen change(String prefecture, Duty duty, String action, BiConsumer<Duty, Instant> change) {
        change.accept(duty, clock.instant());
        duties.flush();
        audit.fire(new AuditedAction(prefecture, action, duty.id()));
        changed.fire(DutyChanged.of(prefecture, duty));
        return desk.seen(prefecture, duty, supporters.get(prefecture, duty.supporterId()));
    }
}
