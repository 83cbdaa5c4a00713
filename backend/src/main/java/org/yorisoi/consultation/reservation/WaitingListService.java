package org.yorisoi.consultation.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yorisoi.consultation.SessionService;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.hospital.HospitalPlace;
import org.yorisoi.hospital.HospitalService;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.web.EntityTags;

/**
 * The door to the waiting lists of sessions that are full. When a slot becomes free, the first in line gets it as a hold; one
 * that expires goes to the next.
 */
@ApplicationScoped
public class WaitingListService {

    private final WaitingEntries waiting;
    private final Reservations reservations;
    private final SessionService sessions;
    private final SessionBooks books;
    private final OwnReservations own;
    private final HospitalService hospitals;
    private final Event<AuditedAction> audit;

    WaitingListService(WaitingEntries waiting, Reservations reservations, SessionService sessions, SessionBooks books,
                       OwnReservations own, HospitalService hospitals, Event<AuditedAction> audit) {
        this.waiting = waiting;
        this.reservations = reservations;
        this.sessions = sessions;
        this.books = books;
        this.own = own;
        this.hospitals = hospitals;
        this.audit = audit;
    }

    /**
     * Who waits and who has been offered a slot, in the order in which they joined; to a hospital, its own. Of a session that
     * is cancelled, who will wait again when it is restored.
     */
    @Transactional
    public List<WaitingSeen> list(String prefecture, UUID sessionId) {
        boolean cancelled = sessions.seen(prefecture, sessionId).session().state() == SessionState.CANCELLED;
        List<WaitingSeen> seen = shown(prefecture, sessionId, cancelled);
        if (!seen.isEmpty()) {
            audit.fire(new AuditedAction(prefecture, "waiting_list.read", sessionId));
        }
        return seen;
    }

    /** Waits for a slot. As long as one is free there is nothing to wait for. */
    @Transactional
    public WaitingSeen join(String prefecture, UUID sessionId, UUID hospitalId, String reference) {
        sessions.seen(prefecture, sessionId);
        Visitor visitor = own.visitor(prefecture, hospitalId, reference);
        SessionBook book = books.open(prefecture, sessionId);
        books.settle(book);
        book.requireBookings(false);
        if (!book.free().isEmpty()) {
            throw Problem.of(ProblemType.SLOTS_FREE);
        }
        WaitingEntry entry = new WaitingEntry(prefecture, sessionId, visitor, book.now());
        waiting.persist(entry);
        books.close(book);
        return shown(prefecture, sessionId, false).stream().filter(seen -> seen.entry().id().equals(entry.id()))
            .findFirst().orElseThrow();
    }

    /**
     * Gives a free slot to somebody who waits, whoever is before her in line: after the deadline nothing is offered by itself
     * any more, and the support centre knows by telephone who can still come. Confirmed at once.
     */
    @Transactional
    public ReservationSeen reserve(String prefecture, UUID sessionId, UUID id, UUID slotId, String ifMatch) {
        own.require(waiting.in(prefecture, sessionId, id).orElseThrow(Problem::notFound).hospitalId());
        SessionBook book = books.open(prefecture, sessionId);
        WaitingEntry entry = waiting.in(prefecture, sessionId, id).orElseThrow(Problem::notFound);
        EntityTags.requireMatch(ifMatch, entry.version());
        books.settle(book);
        ReservationFault.NOT_IN_LINE.unless(entry.isInLine());
        Slot slot = book.bookable(slotId, own.booksLate());
        Reservation given = Reservation.given(slot, entry.visitor(), book.now());
        reservations.persist(given);
        book.take(slot, given);
        entry.offer(given);
        entry.take();
        books.close(book);
        ReservationRow row = reservations.atHand(given);
        return ReservationService.seen(row, hospitals.places(prefecture), book.now());
    }

    /** No longer waits. A slot that was offered is given to the next. */
    @Transactional
    public void leave(String prefecture, UUID sessionId, UUID id, String ifMatch) {
        own.require(waiting.in(prefecture, sessionId, id).orElseThrow(Problem::notFound).hospitalId());
        SessionBook book = books.open(prefecture, sessionId);
        WaitingEntry entry = waiting.in(prefecture, sessionId, id).orElseThrow(Problem::notFound);
        EntityTags.requireMatch(ifMatch, entry.version());
        books.settle(book);
        if (entry.state() == WaitingState.OFFERED) {
            Reservation offer = reservations.findById(entry.reservationId());
            offer.cancel(book.now());
            book.release(offer);
        }
        if (entry.isOpen()) {
            entry.withdraw();
        }
        books.passOn(book);
        books.close(book);
    }

    private List<WaitingSeen> shown(String prefecture, UUID sessionId, boolean cancelled) {
        List<WaitingEntry> open = waiting.open(sessionId);
        if (open.isEmpty()) {
            return List.of();
        }
        Map<UUID, Reservation> offers = reservations.offersIn(sessionId).stream()
            .collect(Collectors.toMap(Reservation::id, Function.identity()));
        Map<UUID, HospitalPlace> places = hospitals.places(prefecture);
        List<WaitingSeen> shown = new ArrayList<>();
        int position = 0;
        for (WaitingEntry entry : open) {
            Integer place = entry.isInLine() && !cancelled ? ++position : null;
            if (own.shows(entry.hospitalId())) {
                shown.add(new WaitingSeen(entry, cancelled ? WaitingState.SESSION_CANCELLED : entry.state(), place,
                    entry.hospitalId() == null ? null : places.get(entry.hospitalId()).name(),
                    entry.reservationId() == null ? null : offers.get(entry.reservationId())));
            }
        }
        return shown;
    }
}
