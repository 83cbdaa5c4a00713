package org.yorisoi.consultation.reservation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yorisoi.consultation.Booking;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.time.TokyoClock;

/** The slots of one session and who has them, while the session is held: nobody else changes them. */
final class SessionBook {

    private final SessionView session;
    private final Instant now;
    private final Map<UUID, Slot> slots = new LinkedHashMap<>();
    private final Map<UUID, Reservation> taken = new HashMap<>();
    private final boolean wasFull;

    SessionBook(SessionView session, List<Slots.Line> lines, Instant now) {
        this.session = session;
        this.now = now;
        for (Slots.Line line : lines) {
            slots.put(line.slot().id(), line.slot());
            if (line.reservation() != null) {
                taken.put(line.slot().id(), line.reservation());
            }
        }
        this.wasFull = isFull();
    }

    SessionView session() {
        return session;
    }

    Instant now() {
        return now;
    }

    /** Also those that the session no longer has. */
    List<Slot> slots() {
        return List.copyOf(slots.values());
    }

    /** The holds that have run out. They are no longer in the book's way. */
    List<Reservation> lapsed() {
        List<Reservation> lapsed = taken.values().stream()
            .filter(reservation -> reservation.stateAt(now) == ReservationState.EXPIRED).toList();
        lapsed.forEach(reservation -> taken.remove(reservation.slotId()));
        return lapsed;
    }

    Slot slot(UUID id) {
        return Optional.ofNullable(slots.get(id)).filter(slot -> !slot.isWithdrawn()).orElseThrow(Problem::notFound);
    }

    /** Where a reservation is or was, also when the session no longer has that slot. */
    Slot slotOf(Reservation reservation) {
        return slots.get(reservation.slotId());
    }

    boolean isTaken(Slot slot) {
        return taken.containsKey(slot.id());
    }

    /** Whether the public is told that everything is taken. */
    private boolean isFull() {
        return slots.values().stream().noneMatch(slot -> !slot.isWithdrawn() && !slot.isClosed() && !isTaken(slot));
    }

    /** Whether the session became full, or is no longer. */
    boolean hasTurned() {
        return wasFull != isFull();
    }

    boolean takesBookings() {
        return session.state() == SessionState.OPEN && session.booking() == Booking.APPOINTMENT
            && now.isBefore(session.bookingClosesAt());
    }

    void requireOpen() {
        if (session.state() != SessionState.OPEN || session.booking() != Booking.APPOINTMENT) {
            throw Problem.of(ProblemType.SESSION_NOT_OPEN);
        }
    }

    /** @param late whether the deadline doesn't hold for the caller */
    void requireBookings(boolean late) {
        requireOpen();
        if (!late && !now.isBefore(session.bookingClosesAt())) {
            throw Problem.of(ProblemType.BOOKING_CLOSED);
        }
    }

    /**
     * The slot, if somebody can have it now; else says why not.
     *
     * @param late whether the deadline doesn't hold for the caller
     */
    Slot bookable(UUID slotId, boolean late) {
        Slot slot = slot(slotId);
        requireBookings(late);
        requireFree(slot);
        return slot;
    }

    void requireFree(Slot slot) {
        if (isPast(slot)) {
            throw Problem.of(ProblemType.SLOT_PAST);
        }
        if (slot.isClosed()) {
            throw Problem.of(ProblemType.SLOT_CLOSED);
        }
        if (isTaken(slot)) {
            throw Problem.of(ProblemType.SLOT_TAKEN);
        }
    }

    /** Those that can be offered to who waits, the first first. */
    List<Slot> free() {
        return takesBookings() ? slots.values().stream()
            .filter(slot -> !slot.isWithdrawn() && !slot.isClosed() && !isTaken(slot) && !isPast(slot)).toList() : List.of();
    }

    boolean isPast(Slot slot) {
        return !now.isBefore(begin(slot));
    }

    /** When the visitor is awaited. */
    Instant begin(Slot slot) {
        return begin(session.date(), slot);
    }

    static Instant begin(LocalDate date, Slot slot) {
        return date.atTime(slot.time().start()).atZone(TokyoClock.ZONE).toInstant();
    }

    void take(Slot slot, Reservation reservation) {
        taken.put(slot.id(), reservation);
    }

    void release(Reservation reservation) {
        taken.remove(reservation.slotId());
    }

    void add(Slot slot) {
        slots.put(slot.id(), slot);
    }

    void remove(Slot slot) {
        slots.remove(slot.id());
    }

    /** The times at which somebody is awaited. */
    List<SlotTime> awaited() {
        return slots.values().stream().filter(this::isTaken).map(Slot::time).toList();
    }
}
