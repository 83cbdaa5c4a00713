package org.yorisoi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;

/**
 * The door to sessions, of rooms and of the hotline. Other rooms read them by {@link #get} and {@link #between}, whatever
 * their state; a month is planned behind the {@link MonthPlanService}.
 */
@ApplicationScoped
public class SessionService {

    private final Sessions sessions;
    private final Rooms rooms;
    private final Dependents dependents;
    private final SessionEvents events;
    private final SessionNews news;
    private final MonthClosing months;
    private final CurrentUser user;
    private final Clock clock;

    SessionService(Sessions sessions, Rooms rooms, Dependents dependents, SessionEvents events, SessionNews news,
                   MonthClosing months, CurrentUser user, Clock clock) {
        this.sessions = sessions;
        this.rooms = rooms;
        this.dependents = dependents;
        this.events = events;
        this.news = news;
        this.months = months;
        this.user = user;
        this.clock = clock;
    }

    /** For other rooms: a session in whatever state. */
    @Transactional
    public SessionView get(String prefecture, UUID id) {
        return SessionView.of(found(prefecture, id));
    }

    /** For other rooms: the sessions from one day to another, in whatever state, in the order of time. One statement. */
    @Transactional
    public List<SessionView> between(String prefecture, LocalDate from, LocalDate to) {
        return sessions.between(prefecture, from, to).stream().map(SessionView::of).toList();
    }

    /** The sessions that the caller sees: drafts only if she plans them. */
    @Transactional
    public Page<SessionSeen> list(String prefecture, SessionFilter filter, PageRequest page) {
        return sessions.list(prefecture, filter, plans(), page);
    }

    /** A session as the caller sees it; a draft is not there for who doesn't plan. */
    @Transactional
    public SessionSeen seen(String prefecture, UUID id) {
        SessionSeen seen = found(prefecture, id);
        if (seen.session().state() == SessionState.DRAFT && !plans()) {
            throw Problem.notFound();
        }
        return seen;
    }

    /** Adds a draft that no schedule gives. */
    @Transactional
    public SessionSeen add(String prefecture, UUID roomId, SessionTerms terms) {
        ConsultationRoom room = rooms.in(prefecture, roomId).orElseThrow(Problem::notFound);
        TermsCheck.terms(new Violations(), terms, "").throwIfAny();
        months.requireOpen(prefecture, terms.time().date());
        rooms.hold(List.of(roomId));
        requireFree(roomId, terms.time(), null);
        Session session = Session.draft(room, null, terms, clock.instant());
        sessions.persistAndFlush(session);
        events.planned(session);
        return new SessionSeen(session, room);
    }

    /** All of it; ask for the {@linkplain #dependents dependents} before moving one. */
    @Transactional
    public SessionSeen change(String prefecture, UUID id, SessionTerms terms, String ifMatch) {
        SessionSeen seen = found(prefecture, id);
        EntityTags.requireMatch(ifMatch, seen.session().version());
        TermsCheck.terms(new Violations(), terms, "").throwIfAny();
        months.requireOpen(prefecture, List.of(seen.session().date(), terms.time().date()));
        rooms.hold(List.of(seen.room().id()));
        requireFree(seen.room().id(), terms.time(), id);
        SessionTime before = seen.session().time();
        changed(seen, session -> session.change(terms, clock.instant()));
        news.changed(seen, before);
        return seen;
    }

    /** Everybody may know of it from now on. */
    @Transactional
    public SessionSeen publish(String prefecture, UUID id, String ifMatch) {
        return change(prefecture, id, ifMatch, Session::publish);
    }

    /**
     * It does not take place. One that has records did.
     *
     * @param publicReason why, for everybody to read; may be null
     * @param privateReason why, for the support centre alone; may be null
     */
    @Transactional
    public SessionSeen cancel(String prefecture, UUID id, String publicReason, String privateReason, String ifMatch) {
        SessionSeen seen = toChange(prefecture, id, ifMatch);
        SessionFault.RECORDED.unless(dependents.of(seen.session()).records() == 0);
        boolean isNews = seen.session().state() != SessionState.CANCELLED;
        seen.session().cancel(publicReason, privateReason, clock.instant());
        sessions.flush();
        events.cancelled(seen.session());
        if (isNews) {
            news.cancelled(seen);
        }
        return seen;
    }

    @Transactional
    public SessionSeen restore(String prefecture, UUID id, String ifMatch) {
        SessionSeen restored = change(prefecture, id, ifMatch, Session::restore);
        news.restored(restored);
        return restored;
    }

    /** Removes a draft. One that was published is cancelled instead. */
    @Transactional
    public void remove(String prefecture, UUID id, String ifMatch) {
        Session session = toChange(prefecture, id, ifMatch).session();
        session.checkRemovable();
        DependentCounts counts = dependents.of(session);
        SessionFault.RECORDED.unless(counts.records() == 0);
        SessionFault.RESERVED.unless(counts.reservations() == 0);
        sessions.delete(session);
        sessions.flush();
    }

    /** What hangs on a session, in numbers. */
    @Transactional
    public DependentCounts dependents(String prefecture, UUID id) {
        return dependents.of(found(prefecture, id).session());
    }

    private SessionSeen change(String prefecture, UUID id, String ifMatch, BiConsumer<Session, Instant> change) {
        SessionSeen seen = toChange(prefecture, id, ifMatch);
        return changed(seen, session -> change.accept(session, clock.instant()));
    }

    private SessionSeen changed(SessionSeen seen, Consumer<Session> change) {
        change.accept(seen.session());
        sessions.flush();
        events.changed(seen.session());
        return seen;
    }

    /** One that was read in its current version, of a month that is not closed. */
    private SessionSeen toChange(String prefecture, UUID id, String ifMatch) {
        SessionSeen seen = found(prefecture, id);
        EntityTags.requireMatch(ifMatch, seen.session().version());
        months.requireOpen(prefecture, seen.session().date());
        return seen;
    }

    private SessionSeen found(String prefecture, UUID id) {
        return sessions.in(prefecture, id).orElseThrow(Problem::notFound);
    }

    private void requireFree(UUID roomId, SessionTime time, UUID byOtherThan) {
        if (sessions.isTaken(roomId, time.date(), time.start(), byOtherThan)) {
            throw Problem.of(ProblemType.SESSION_ALREADY_PLANNED);
        }
    }

    private boolean plans() {
        return user.isSignedIn() && user.may(Permission.SESSIONS_WRITE);
    }
}
