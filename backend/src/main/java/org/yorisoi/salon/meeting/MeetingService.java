package org.yorisoi.salon.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.platform.date.Days;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.revision.Revisions;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.salon.Salon;
import org.yorisoi.salon.SalonAccess;
import org.yorisoi.salon.SalonService;

/** The door to meetings and what becomes of them. How many came is behind the {@link CountService}. */
@ApplicationScoped
public class MeetingService {

    private final Meetings meetings;
    private final SalonService salons;
    private final SalonAccess access;
    private final Revisions revisions;
    private final CurrentUser user;
    private final Clock clock;

    MeetingService(Meetings meetings, SalonService salons, SalonAccess access, Revisions revisions, CurrentUser user,
                   Clock clock) {
        this.meetings = meetings;
        this.salons = salons;
        this.access = access;
        this.revisions = revisions;
        this.user = user;
        this.clock = clock;
    }

    /** The meetings of the prefecture's salons; to an organiser, of her own. */
    @Transactional
    public Page<MeetingSeen> list(String prefecture, MeetingFilter filter, PageRequest page) {
        MeetingQuery query = MeetingQuery.of(prefecture, filter, access.limit(), LocalDate.now(clock));
        return meetings.list(query, filter.sort(), page).map(this::seen);
    }

    @Transactional
    public MeetingSeen get(String prefecture, UUID id) {
        return seen(found(prefecture, id));
    }

    /** Adds a meeting that no schedule gives: an announced date, or an extra one. */
    @Transactional
    public MeetingSeen announce(String prefecture, UUID salonId, Slot slot) {
        Salon salon = salons.get(prefecture, salonId);
        access.requireOwn(salonId);
        check(slot);
        Meeting meeting = Meeting.announced(prefecture, salonId, slot, clock.instant());
        meetings.persistAndFlush(meeting);
        revisions.bump(prefecture, SalonService.REVISED);
        return seen(new Meetings.Found(meeting, salon.name()));
    }

    /** @param publicNote why, for everybody to read; may be null */
    @Transactional
    public MeetingSeen cancel(String prefecture, UUID id, String publicNote, String ifMatch) {
        return change(prefecture, id, ifMatch, (meeting, now) -> meeting.cancel(publicNote, now));
    }

    @Transactional
    public MeetingSeen restore(String prefecture, UUID id, String ifMatch) {
        return change(prefecture, id, ifMatch, Meeting::restore);
    }

    /** @param publicNote why, for everybody to read; may be null */
    @Transactional
    public MeetingSeen move(String prefecture, UUID id, Slot to, String publicNote, String ifMatch) {
        return change(prefecture, id, ifMatch, (meeting, now) -> {
            check(to);
            meeting.move(to, publicNote, now);
        });
    }

    /** Puts it back to where the schedule, or whoever announced it, had it. */
    @Transactional
    public MeetingSeen moveBack(String prefecture, UUID id, String ifMatch) {
        return change(prefecture, id, ifMatch, Meeting::moveBack);
    }

    /** Removes a meeting that was added by hand and that nobody has counted. One of the schedule is cancelled instead. */
    @Transactional
    public void remove(String prefecture, UUID id, String ifMatch) {
        Meeting meeting = found(prefecture, id).meeting();
        EntityTags.requireMatch(ifMatch, meeting.version());
        meeting.checkRemovable();
        meetings.delete(meeting);
        meetings.flush();
        revisions.bump(prefecture, SalonService.REVISED);
    }

    MeetingSeen change(String prefecture, UUID id, String ifMatch, BiConsumer<Meeting, Instant> change) {
        Meetings.Found found = found(prefecture, id);
        EntityTags.requireMatch(ifMatch, found.meeting().version());
        change.accept(found.meeting(), clock.instant());
        meetings.flush();
        revisions.bump(prefecture, SalonService.REVISED);
        return seen(found);
    }

    private Meetings.Found found(String prefecture, UUID id) {
        Meetings.Found found = meetings.in(prefecture, id).orElseThrow(Problem::notFound);
        access.requireOwn(found.meeting().salonId());
        return found;
    }

    private MeetingSeen seen(Meetings.Found found) {
        Meeting meeting = found.meeting();
        return new MeetingSeen(meeting, found.salonName(),
            may(Permission.SALON_COUNTS_READ) ? meeting.counts().orElse(null) : null,
            may(Permission.MEETINGS_WRITE) ? meeting.note() : null);
    }

    private boolean may(Permission permission) {
        return user.isSignedIn() && user.may(permission);
    }

    private static void check(Slot slot) {
        new Violations()
            .when(!Days.isPlausible(slot.date()), "date", ViolationCode.NOT_ALLOWED)
            .when(slot.startTime() == null && slot.endTime() != null, "startTime", ViolationCode.REQUIRED)
            .when(slot.startTime() != null && slot.endTime() != null && !slot.endTime().isAfter(slot.startTime()),
                "endTime", ViolationCode.BEFORE_START)
            .throwIfAny();
    }
}
