package org.yorisoi.consultation.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.yorisoi.consultation.RoomService;
import org.yorisoi.consultation.Session;
import org.yorisoi.consultation.SessionSeen;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.revision.Revisions;

/**
 * Opens the books of sessions, one change after the other, and closes them: what has run out goes to who waits, and the
 * public is told when a session became full or is no longer. Within a transaction only.
 */
@ApplicationScoped
class SessionBooks {

    /** How long who was first in line has for saying yes, as long as the session can be booked. */
    static final Duration OFFERED = Duration.ofHours(24);

    private final Slots slots;
    private final WaitingEntries waiting;
    private final Reservations reservations;
    private final Revisions revisions;
    private final Clock clock;

    SessionBooks(Slots slots, WaitingEntries waiting, Reservations reservations,
                 Revisions revisions, Clock clock) {
        this.slots = slots;
        this.waiting = waiting;
        this.reservations = reservations;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Waits until nobody else has it open. Who opens two opens them in the order of their ids. */
    SessionBook open(String prefecture, UUID sessionId) {
        return opened(slots.hold(prefecture, sessionId));
    }

    /** The book that a slot is in. */
    SessionBook openOf(String prefecture, UUID slotId) {
        return opened(slots.holdOf(prefecture, slotId));
    }

    private SessionBook opened(Optional<Session> held) {
        Session session = held.orElseThrow(Problem::notFound);
        List<Slots.Line> lines = slots.of(session);
        return new SessionBook(SessionView.of(new SessionSeen(session, slots.room(session))), lines, clock.instant());
    }

    /**
     * Writes down which holds have run out, and gives their slots to who waits. Who couldn't say yes to an offer because the
     * session is cancelled keeps her place.
     */
    void settle(SessionBook book) {
        List<Reservation> lapsed = book.lapsed();
        if (lapsed.isEmpty()) {
            return;
        }
        boolean cancelled = book.session().state() == SessionState.CANCELLED;
        for (Reservation hold : lapsed) {
            hold.expire(book.now());
            offerOf(hold, cancelled ? WaitingEntry::waitAgain : WaitingEntry::pass);
        }
        passOn(book);
    }

    /** What happens to who waited, when the slot that was offered is taken, given back or let go. */
    void offerOf(Reservation reservation, Consumer<WaitingEntry> then) {
        if (reservation.isFromWaitingList()) {
            waiting.offeredAs(reservation).ifPresent(then);
        }
    }

    /** Offers every slot that is free to the next in line. */
    void passOn(SessionBook book) {
        // Hibernate would write the new reservation before the old one lets go of the slot.
        slots.flush();
        List<Slot> free = book.free();
        if (free.isEmpty()) {
            return;
        }
        Iterator<Slot> next = free.iterator();
        for (WaitingEntry entry : waiting.inLine(book.session().id(), free.size())) {
            Slot slot = next.next();
            Reservation offer = Reservation.offered(slot, entry.visitor(), offeredUntil(book, slot), book.now());
            reservations.persist(offer);
            book.take(slot, offer);
            entry.offer(offer);
        }
    }

    void close(SessionBook book) {
        slots.flush();
        if (book.hasTurned()) {
            revisions.bump(book.session().prefecture(), RoomService.REVISED);
        }
    }

    private static Instant offeredUntil(SessionBook book, Slot slot) {
        Instant latest = book.now().plus(OFFERED);
        Instant closes = book.session().bookingClosesAt();
        Instant until = latest.isBefore(closes) ? latest : closes;
        return until.isBefore(book.begin(slot)) ? until : book.begin(slot);
    }
}
