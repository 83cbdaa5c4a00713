package org.yorisoi.consultation.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.consultation.Booking;
import org.yorisoi.consultation.Session;
import org.yorisoi.consultation.SessionChanged;
import org.yorisoi.consultation.SessionPlanned;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;

/**
 * Gives each session by appointment its slots. When its times change, a slot for which somebody is awaited stays where it is
 * and the others are laid around it; a change that would leave such a slot outside is refused. A session that is cancelled
 * keeps its reservations, as {@link ReservationState#SESSION_CANCELLED}, so that they can be moved, or stand again when it is
 * restored.
 */
@ApplicationScoped
class SlotPlanning {

    private final SessionBooks books;
    private final Slots slots;

    SlotPlanning(SessionBooks books, Slots slots) {
        this.books = books;
        this.slots = slots;
    }

    void on(@Observes SessionPlanned planned) {
        Session session = slots.session(planned.sessionId());
        if (session.booking().booking() == Booking.APPOINTMENT) {
            slots.persist(SlotPlan.of(session.time().start(), session.time().end(), session.slotMinutes(), List.of()).stream()
                .map(time -> new Slot(session.prefectureCode(), session.id(), time)));
        }
    }

    void on(@Observes SessionChanged changed) {
        SessionBook book = books.open(changed.prefecture(), changed.sessionId());
        books.settle(book);
        if (book.session().state() != SessionState.CANCELLED) {
            follow(book);
            books.passOn(book);
        }
        books.close(book);
    }

    private void follow(SessionBook book) {
        SessionView session = book.session();
        List<SlotTime> awaited = book.awaited();
        if (!awaited.isEmpty() && (session.booking() == Booking.WALK_IN
            || awaited.stream().anyMatch(time -> !time.isWithin(session.start(), session.end())))) {
            throw Problem.of(ProblemType.SLOTS_RESERVED);
        }
        Set<SlotTime> wanted = new HashSet<>(planned(session, awaited));
        Map<Boolean, List<Slot>> there = book.slots().stream()
            .collect(Collectors.partitioningBy(slot -> wanted.contains(slot.time())));
        there.get(true).forEach(Slot::bringBack);
        drop(book, there.get(false));
        there.get(true).forEach(slot -> wanted.remove(slot.time()));
        wanted.stream().map(time -> new Slot(session.prefecture(), session.id(), time)).forEach(slot -> {
            slots.persist(slot);
            book.add(slot);
        });
    }

    /** What was reserved once stays in the reservations' list. */
    private void drop(SessionBook book, List<Slot> surplus) {
        if (surplus.isEmpty()) {
            return;
        }
        Set<UUID> remembered = slots.everReserved(book.session().id());
        for (Slot slot : surplus) {
            if (remembered.contains(slot.id())) {
                slot.withdraw();
            } else {
                slots.delete(slot);
                book.remove(slot);
            }
        }
    }

    private static List<SlotTime> planned(SessionView session, List<SlotTime> kept) {
        return session.booking() == Booking.WALK_IN ? List.of()
            : SlotPlan.of(session.start(), session.end(), session.slotMinutes(), kept);
    }
}
