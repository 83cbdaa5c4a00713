package org.yorisoi.consultation.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.yorisoi.consultation.SessionSeen;
import org.yorisoi.consultation.SessionService;
import org.yorisoi.hospital.HospitalPlace;
import org.yorisoi.hospital.HospitalService;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;

/** The door to slots. Whoever reads sessions sees which are free and which are taken; by whom, only whose it is. */
@ApplicationScoped
public class SlotService {

    /** How far ahead free slots are looked for when nobody says; and at most. */
    private static final int DAYS_AHEAD = 92;

    private final Slots slots;
    private final SessionService sessions;
    private final SessionBooks books;
    private final OwnReservations own;
    private final HospitalService hospitals;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    SlotService(Slots slots, SessionService sessions, SessionBooks books, OwnReservations own, HospitalService hospitals,
                Event<AuditedAction> audit, Clock clock) {
        this.slots = slots;
        this.sessions = sessions;
        this.books = books;
        this.own = own;
        this.hospitals = hospitals;
        this.audit = audit;
        this.clock = clock;
    }

    /** The slots of a session in the order of time. Three statements, and the trail where references are shown. */
    @Transactional
    public List<SlotSeen> of(String prefecture, UUID sessionId) {
        SessionSeen session = sessions.seen(prefecture, sessionId);
        Map<UUID, HospitalPlace> places = hospitals.places(prefecture);
        List<SlotSeen> seen = slots.of(session.session()).stream().filter(line -> !line.slot().isWithdrawn())
            .map(line -> seen(line, session, places, clock.instant())).toList();
        if (seen.stream().anyMatch(slot -> slot.reservation() != null)) {
            audit.fire(new AuditedAction(prefecture, "session_reservations.read", sessionId));
        }
        return seen;
    }

    /**
     * The slots of all rooms that can be reserved now, in the order of time. Two statements.
     *
     * @param from the first day; null means today
     * @param to the last day, at most three months on; null means as far as that
     * @param roomId only this room's; null means all
     * @param late also those whose booking has closed; of no effect for those for whom the deadline holds
     */
    @Transactional
    public Page<FreeSlot> free(String prefecture, LocalDate from, LocalDate to, UUID roomId, boolean late,
                               PageRequest page) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        LocalDate first = from == null || from.isBefore(today) ? today : from;
        LocalDate last = to == null ? first.plusDays(DAYS_AHEAD) : to;
        new Violations().when(last.isAfter(first.plusDays(DAYS_AHEAD)), "to", ViolationCode.NOT_ALLOWED).throwIfAny();
        Map<UUID, HospitalPlace> places = hospitals.places(prefecture);
        List<FreeSlot> free = slots.free(prefecture, first, last, roomId, now).stream()
            .filter(found -> late && own.reservesLate() || now.isBefore(found.session().bookingClosesAt()))
            .filter(found -> now.isBefore(SessionBook.begin(found.session().date(), found.slot())))
            .map(found -> new FreeSlot(found.slot(), found.session(), found.room().name(),
                found.room().hospitalId() == null ? null : places.get(found.room().hospitalId()).name())).toList();
        int begin = Math.min(page.offset(), free.size());
        return page.page(free.subList(begin, Math.min(begin + page.limit(), free.size())), free.size());
    }

    /** Nobody can reserve it from now on. One that is taken can't be closed. */
    @Transactional
    public SlotSeen close(String prefecture, UUID id, String ifMatch) {
        return change(prefecture, id, ifMatch, (book, slot) -> {
            if (book.isTaken(slot)) {
                throw Problem.of(ProblemType.SLOT_TAKEN);
            }
            slot.close();
        });
    }

    /** It can be reserved again; who waits gets it. */
    @Transactional
    public SlotSeen reopen(String prefecture, UUID id, String ifMatch) {
        return change(prefecture, id, ifMatch, (book, slot) -> {
            slot.reopen();
            books.passOn(book);
        });
    }

    private SlotSeen change(String prefecture, UUID id, String ifMatch, BiConsumer<SessionBook, Slot> change) {
        SessionBook book = books.openOf(prefecture, id);
        Slot slot = book.slot(id);
        EntityTags.requireMatch(ifMatch, slot.version());
        books.settle(book);
        change.accept(book, slot);
        books.close(book);
        return of(prefecture, slot.sessionId()).stream().filter(seen -> seen.slot().id().equals(id)).findFirst().orElseThrow();
    }

    private SlotSeen seen(Slots.Line line, SessionSeen session, Map<UUID, HospitalPlace> places, Instant now) {
        Reservation reservation = line.reservation();
        if (reservation == null || !reservation.stateAt(now).stands()) {
            return new SlotSeen(line.slot(), line.slot().isClosed() ? SlotState.CLOSED : SlotState.FREE, null);
        }
        return new SlotSeen(line.slot(), SlotState.TAKEN, !own.shows(reservation.hospitalId()) ? null
            : ReservationService.seen(new ReservationRow(reservation, line.slot(), session.session(), session.room()),
                places, now));
    }
}
