package org.yorisoi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yorisoi.calendar.PublicCalendar;
import org.yorisoi.calendar.ScheduleReading;
import org.yorisoi.calendar.ScheduleService;
import org.yorisoi.calendar.UnreadPieces;
import org.yorisoi.hospital.HospitalChanged;
import org.yorisoi.hospital.HospitalPlace;
import org.yorisoi.hospital.HospitalService;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.platform.date.Days;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Violation;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.revision.Revisions;
import org.yorisoi.platform.web.EntityTags;

/** The door to the consultation rooms and the hotline. Their sessions are behind the {@link SessionService}. */
@ApplicationScoped
public class RoomService {

    /** What the public side of a prefecture's rooms, sessions and free slots is numbered by; see {@link Revisions}. */
    public static final String REVISED = "rooms";

    private static final int NEXT_IN_LIST = 3;
    private static final int NEXT_OF_ONE = 12;
    private static final Bilingual TIMES = Bilingual.of("相談室の予定には、開始と終了の時刻を入れてください（例: 13:00〜15:20）",
        "A room's schedule has to say from when to when, such as 13:00~15:20");

    private final Rooms rooms;
    private final NextSessions next;
    private final HospitalService hospitals;
    private final ScheduleService calendar;
    private final Revisions revisions;
    private final CurrentUser user;
    private final Clock clock;

    RoomService(Rooms rooms, NextSessions next, HospitalService hospitals, ScheduleService calendar, Revisions revisions,
                CurrentUser user, Clock clock) {
        this.rooms = rooms;
        this.next = next;
        this.hospitals = hospitals;
        this.calendar = calendar;
        this.revisions = revisions;
        this.user = user;
        this.clock = clock;
    }

    /** The rooms with their next dates. Four statements, however many there are. */
    @Transactional
    public Page<RoomSeen> list(String prefecture, RoomFilter filter, PageRequest page) {
        boolean all = filter.closed() && seesClosed();
        Page<ConsultationRoom> found = rooms.list(prefecture, filter, all ? null : LocalDate.now(clock), page);
        Map<UUID, HospitalPlace> places = hospitals.places(prefecture);
        Map<UUID, List<NextSession>> dates = next.of(prefecture, found.items(), NEXT_IN_LIST);
        return found.map(room -> new RoomSeen(room, places.get(room.hospitalId()),
            dates.getOrDefault(room.id(), List.of())));
    }

    /** A room with its next dates; one that is closed is there for those who keep rooms. */
    @Transactional
    public RoomSeen seen(String prefecture, UUID id) {
        ConsultationRoom room = get(prefecture, id);
        if (isClosed(room) && !seesClosed()) {
            throw Problem.notFound();
        }
        return seen(room);
    }

    /** A room, open or closed, for other rooms of the house. */
    @Transactional
    public ConsultationRoom get(String prefecture, UUID id) {
        return rooms.in(prefecture, id).orElseThrow(Problem::notFound);
    }

    /** All rooms, open or closed, for other rooms of the house. One statement. */
    @Transactional
    public List<ConsultationRoom> all(String prefecture) {
        return rooms.all(prefecture);
    }

    /**
     * @param scheduleText as its people write it; null: every session is added by hand
     * @param asAnnounced keeps the text for people to read and plans nothing by it
     */
    @Transactional
    public RoomSeen add(String prefecture, RoomDetails details, String scheduleText, boolean asAnnounced) {
        check(prefecture, details);
        ConsultationRoom room = new ConsultationRoom(prefecture, details, schedule(scheduleText, asAnnounced));
        rooms.persistAndFlush(room);
        bump(prefecture);
        return seen(room);
    }

    /** Sessions that are planned already stay as they are. */
    @Transactional
    public RoomSeen change(String prefecture, UUID id, RoomDetails details, String scheduleText, boolean asAnnounced,
                           String ifMatch) {
        ConsultationRoom room = get(prefecture, id);
        EntityTags.requireMatch(ifMatch, room.version());
        check(prefecture, details);
        room.describe(details, schedule(scheduleText, asAnnounced));
        rooms.flush();
        bump(prefecture);
        return seen(room);
    }

    /** Removes a room that was added by mistake. One that has a session stays: close it instead. */
    @Transactional
    public void remove(String prefecture, UUID id, String ifMatch) {
        ConsultationRoom room = get(prefecture, id);
        EntityTags.requireMatch(ifMatch, room.version());
        rooms.delete(room);
        rooms.flush();
        bump(prefecture);
    }

    void on(@Observes HospitalChanged changed) {
        bump(changed.prefecture());
    }

    boolean isClosed(ConsultationRoom room) {
        LocalDate last = room.details().openTo();
        return last != null && last.isBefore(LocalDate.now(clock));
    }

    private boolean seesClosed() {
        return user.isSignedIn() && user.may(Permission.SESSIONS_READ);
    }

    private RoomSeen seen(ConsultationRoom room) {
        HospitalPlace hospital = room.hospitalId() == null ? null
            : hospitals.places(room.prefectureCode()).get(room.hospitalId());
        return new RoomSeen(room, hospital, next.of(room.prefectureCode(), List.of(room), NEXT_OF_ONE)
            .getOrDefault(room.id(), List.of()));
    }

    private RoomSchedule schedule(String text, boolean asAnnounced) {
        if (text == null) {
            return null;
        }
        if (asAnnounced) {
            return new RoomSchedule(text, null, null);
        }
        ScheduleReading reading = calendar.read(text);
        if (!reading.understood()) {
            throw Problem.of(ProblemType.SCHEDULE_NOT_UNDERSTOOD, UnreadPieces.in("schedule.text", text, reading.unread()));
        }
        if (reading.rules().isEmpty() || reading.rules().stream().anyMatch(rule -> rule.endTime() == null)) {
            throw Problem.violation(TIMES, Violation.of("schedule.text", ViolationCode.NOT_ALLOWED));
        }
        return new RoomSchedule(text, reading.text(), reading.textEn());
    }

    private void check(String prefecture, RoomDetails details) {
        RoomVenue venue = details.venue();
        Violations violations = new Violations()
            .when(details.kind() == RoomKind.REGULAR && details.hospitalId() == null, "hospitalId", ViolationCode.REQUIRED)
            .when(details.hospitalId() != null && !hospitals.isKnown(prefecture, details.hospitalId()), "hospitalId",
                ViolationCode.UNKNOWN_REFERENCE)
            .when(details.kind() == RoomKind.OUTREACH && details.mode() == RoomMode.IN_PERSON
                && (venue == null || venue.name() == null), "venue.name", ViolationCode.REQUIRED)
            .when(details.kind() == RoomKind.HOTLINE && details.mode() != RoomMode.TELEPHONE, "mode",
                ViolationCode.NOT_ALLOWED)
            .when(venue != null && venue.latitude() == null && venue.longitude() != null, "venue.latitude",
                ViolationCode.REQUIRED)
            .when(venue != null && venue.latitude() != null && venue.longitude() == null, "venue.longitude",
                ViolationCode.REQUIRED)
            .when(!Days.isPlausible(details.openFrom()), "openFrom", ViolationCode.NOT_ALLOWED)
            .when(details.openTo() != null && !Days.isPlausible(details.openTo()), "openTo", ViolationCode.NOT_ALLOWED)
            .when(details.openTo() != null && details.openTo().isBefore(details.openFrom()), "openTo",
                ViolationCode.BEFORE_START);
        TermsCheck.staffing(violations, details.staffing(), "");
        TermsCheck.booking(violations, details.booking(), "booking.");
        violations.throwIfAny();
    }

    private void bump(String prefecture) {
        revisions.bump(prefecture, REVISED);
        revisions.bump(prefecture, PublicCalendar.REVISED);
    }
}
