package org.yorisoi.consultation.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.yorisoi.hospital.HospitalPlace;
import org.yorisoi.hospital.HospitalService;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.web.EntityTags;

/**
 * The door to reservations. A hospital's people and systems see and change their own; whoever is shown references is written
 * down.
 */
@ApplicationScoped
public class ReservationService {

    private final Reservations reservations;
    private final Slots slots;
    private final SessionBooks books;
    private final OwnReservations own;
    private final HospitalService hospitals;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    ReservationService(Reservations reservations, Slots slots, SessionBooks books, OwnReservations own,
                       HospitalService hospitals, Event<AuditedAction> audit, Clock clock) {
        this.reservations = reservations;
        this.slots = slots;
        this.books = books;
        this.own = own;
        this.hospitals = hospitals;
        this.audit = audit;
        this.clock = clock;
    }

    /** Three statements and the trail, however many there are. */
    @Transactional
    public Page<ReservationSeen> list(String prefecture, ReservationFilter filter, PageRequest page) {
        Instant now = clock.instant();
        Page<ReservationRow> found = reservations.list(prefecture, filter, own.limit(), now, page);
        if (!found.items().isEmpty()) {
            audit.fire(new AuditedAction(prefecture, "reservations.read", filter.sessionId()));
        }
        Map<UUID, HospitalPlace> places = hospitals.places(prefecture);
        return found.map(row -> seen(row, places, now));
    }

    @Transactional
    public ReservationSeen get(String prefecture, UUID id) {
        ReservationRow row = reservations.in(prefecture, id).orElseThrow(Problem::notFound);
        own.require(row.reservation().hospitalId());
        audit.fire(new AuditedAction(prefecture, "reservation.read", id));
        return seen(row);
    }

    /** Takes a slot. Of several who want it at once, one gets it. */
    @Transactional
    public ReservationSeen reserve(String prefecture, NewReservation wanted) {
        Visitor visitor = own.visitor(prefecture, wanted.hospitalId(), wanted.reference());
        SessionBook book = books.openOf(prefecture, wanted.slotId());
        books.settle(book);
        Slot slot = book.bookable(wanted.slotId(), own.booksLate());
        Reservation reservation = wanted.hold() == null ? Reservation.confirmed(slot, visitor, book.now())
            : Reservation.held(slot, visitor, earlier(book.now().plus(wanted.hold()), book.begin(slot)), book.now());
        reservations.persist(reservation);
        book.take(slot, reservation);
        books.close(book);
        return seen(reservations.atHand(reservation));
    }

    @Transactional
    public ReservationSeen confirm(String prefecture, UUID id, String ifMatch) {
        return change(prefecture, id, ifMatch, (book, reservation) -> {
            if (reservation.stateAt(book.now()) == ReservationState.HELD) {
                book.requireOpen();
            }
            reservation.confirm(book.now());
            books.offerOf(reservation, WaitingEntry::take);
        });
    }

    /** Gives the slot back; who waits gets it. */
    @Transactional
    public ReservationSeen cancel(String prefecture, UUID id, String ifMatch) {
        return change(prefecture, id, ifMatch, (book, reservation) -> {
            ReservationFault.PAST.unless(!book.isPast(book.slotOf(reservation)));
            reservation.cancel(book.now());
            book.release(reservation);
            books.offerOf(reservation, WaitingEntry::withdraw);
            books.passOn(book);
        });
    }

    /** Takes a cancellation back, as long as the slot is free. */
    @Transactional
    public ReservationSeen restore(String prefecture, UUID id, String ifMatch) {
        return change(prefecture, id, ifMatch, (book, reservation) -> {
            ReservationFault.NOT_CANCELLED.unless(reservation.stateAt(book.now()) == ReservationState.CANCELLED);
            book.requireOpen();
            Slot slot = book.slot(reservation.slotId());
            book.requireFree(slot);
            reservation.restore(book.now());
            book.take(slot, reservation);
            books.offerOf(reservation, entry -> entry.offer(reservation));
        });
    }

    /**
     * Another slot instead, of the same session or of another: either both change or none. A reservation of a session that
     * was cancelled can be moved, too.
     */
    @Transactional
    public ReservationSeen move(String prefecture, UUID id, UUID toSlotId, String ifMatch) {
        Reservations.Place from = place(prefecture, id);
        UUID toSessionId = slots.sessionOf(prefecture, toSlotId).orElseThrow(Problem::notFound);
        boolean sameSession = toSessionId.equals(from.sessionId());
        boolean forward = from.sessionId().compareTo(toSessionId) <= 0;
        SessionBook first = books.open(prefecture, forward ? from.sessionId() : toSessionId);
        SessionBook second = sameSession ? first : books.open(prefecture, forward ? toSessionId : from.sessionId());
        SessionBook old = forward ? first : second;
        SessionBook other = forward ? second : first;
        Reservation reservation = reservations.findById(id);
        EntityTags.requireMatch(ifMatch, reservation.version());
        books.settle(old);
        books.settle(other);
        ReservationFault.requireStanding(reservation.stateAt(old.now()));
        ReservationFault.PAST.unless(!old.isPast(old.slotOf(reservation)));
        Slot slot = other.bookable(toSlotId, own.booksLate());
        Reservation moved = reservation.copyTo(slot, other.now());
        reservations.persist(moved);
        reservation.movedTo(moved, old.now());
        old.release(reservation);
        other.take(slot, moved);
        books.offerOf(reservation, entry -> entry.offer(moved));
        books.passOn(old);
        books.close(old);
        books.close(other);
        return seen(reservations.atHand(moved));
    }

    private ReservationSeen change(String prefecture, UUID id, String ifMatch, BiConsumer<SessionBook, Reservation> change) {
        SessionBook book = books.open(prefecture, place(prefecture, id).sessionId());
        Reservation reservation = reservations.findById(id);
        EntityTags.requireMatch(ifMatch, reservation.version());
        books.settle(book);
        change.accept(book, reservation);
        books.close(book);
        return seen(reservations.atHand(reservation));
    }

    private Reservations.Place place(String prefecture, UUID id) {
        Reservations.Place place = reservations.placeOf(prefecture, id).orElseThrow(Problem::notFound);
        own.require(place.hospitalId());
        return place;
    }

    private ReservationSeen seen(ReservationRow row) {
        UUID hospital = row.reservation().hospitalId();
        return seen(row, hospital == null ? Map.of() : hospitals.places(row.session().prefectureCode()), clock.instant());
    }

    static ReservationSeen seen(ReservationRow row, Map<UUID, HospitalPlace> places, Instant now) {
        UUID hospital = row.reservation().hospitalId();
        return new ReservationSeen(row.reservation(), row.stateAt(now), row.slot(), row.session(),
            row.room().name(), hospital == null ? null : places.get(hospital).name());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
