package org.yorisoi.salon.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yorisoi.calendar.Occurrence;
import org.yorisoi.platform.encryption.EncryptedText;

/** One meeting of a salon: planned from its schedule, or announced by hand. */
@Entity
@Table(name = "salon_meeting")
public class Meeting {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private UUID salonId;
    private String prefectureCode;
    @Enumerated(EnumType.STRING)
    private Origin origin;
    private String planKey;
    private LocalDate ruleDate;
    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "first_date"))
    @AttributeOverride(name = "startTime", column = @Column(name = "first_start"))
    @AttributeOverride(name = "endTime", column = @Column(name = "first_end"))
    @AttributeOverride(name = "venueName", column = @Column(name = "first_venue"))
    private Slot first;
    @Embedded
    private Slot slot;
    @Enumerated(EnumType.STRING)
    private MeetingState state;
    /** The schedule, or the salon's rest, no longer has it: nobody sees it, calendars that knew it apart. */
    private boolean withdrawn;
    private boolean moved;
    private String publicNote;
    private boolean provisional;
    @Embedded
    private MeetingCounts counts;
    @Convert(converter = NoteText.class)
    private String note;
    private Instant changedAt;
    @Version
    private long version;

    protected Meeting() {
    }

    private Meeting(String prefectureCode, UUID salonId, Origin origin, Slot slot) {
        this.prefectureCode = prefectureCode;
        this.salonId = salonId;
        this.origin = origin;
        this.first = slot;
        this.slot = slot;
        this.state = MeetingState.SCHEDULED;
    }

    static Meeting planned(String prefectureCode, UUID salonId, Occurrence occurrence, Instant at) {
        Meeting meeting = new Meeting(prefectureCode, salonId, Origin.SCHEDULE, slot(occurrence));
        meeting.planKey = PlanKey.of(occurrence).text();
        meeting.ruleDate = occurrence.ruleDate();
        meeting.provisional = occurrence.provisional();
        return meeting.changed(at);
    }

    static Meeting announced(String prefectureCode, UUID salonId, Slot slot, Instant at) {
        return new Meeting(prefectureCode, salonId, Origin.ANNOUNCED, slot).changed(at);
    }

    public UUID id() {
        return id;
    }

    public UUID salonId() {
        return salonId;
    }

    public Origin origin() {
        return origin;
    }

    /** When and where it is, moved or not. */
    public Slot slot() {
        return slot;
    }

    public LocalDate date() {
        return slot.date();
    }

    /** The day that the schedule gave; null for one added by hand. */
    public LocalDate plannedDate() {
        return origin == Origin.SCHEDULE ? first.date() : null;
    }

    /** The day it was moved from; null when it wasn't. */
    public LocalDate movedFrom() {
        return moved ? first.date() : null;
    }

    public MeetingState state() {
        return state;
    }

    /** Whether the schedule has it on another day than its rule gives. */
    public boolean wasMovedByHoliday() {
        return ruleDate != null && !ruleDate.equals(first.date());
    }

    /** Why it was cancelled or moved, for everybody to read; may be null. */
    public String publicNote() {
        return publicNote;
    }

    /** Whether its day depends on a holiday of a year that is not gazetted yet. */
    public boolean isProvisional() {
        return provisional;
    }

    public Optional<MeetingCounts> counts() {
        return Optional.ofNullable(counts);
    }

    /** What those who keep the salon want to remember; may be null. Not for others. */
    public String note() {
        return note;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }

    /** As the schedule made it: nobody has moved, cancelled or counted it. */
    boolean isUntouched() {
        return origin == Origin.SCHEDULE && state == MeetingState.SCHEDULED && !moved && !withdrawn;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    /** Empty for one added by hand. */
    Optional<PlanKey> planKey() {
        return Optional.ofNullable(planKey).map(PlanKey::new);
    }

    LocalDate ruleDate() {
        return ruleDate;
    }

    boolean isAsIn(Occurrence occurrence) {
        return first.equals(slot(occurrence));
    }

    /** Also one that should have taken place and did not. */
    void cancel(String why, Instant at) {
        MeetingFault.COUNTED.unless(state != MeetingState.HELD);
        state = MeetingState.CANCELLED;
        publicNote = why;
        changed(at);
    }

    void restore(Instant at) {
        MeetingFault.NOT_CANCELLED.unless(state == MeetingState.CANCELLED);
        state = MeetingState.SCHEDULED;
        publicNote = null;
        changed(at);
    }

    void move(Slot to, String why, Instant at) {
        MeetingFault.COUNTED.unless(state != MeetingState.HELD);
        MeetingFault.CANCELLED.unless(state == MeetingState.SCHEDULED);
        slot = to;
        moved = !to.equals(first);
        publicNote = why;
        changed(at);
    }

    void moveBack(Instant at) {
        MeetingFault.NOT_MOVED.unless(moved);
        move(first, null, at);
    }

    /** It took place, and so many came. */
    void hold(MeetingCounts came, String remembered, Instant at) {
        MeetingFault.CANCELLED.unless(state != MeetingState.CANCELLED);
        state = MeetingState.HELD;
        counts = came;
        note = remembered;
        changed(at);
    }

    void forgetCounts(Instant at) {
        MeetingFault.NOT_COUNTED.unless(state == MeetingState.HELD);
        state = MeetingState.SCHEDULED;
        counts = null;
        note = null;
        changed(at);
    }

    /** The schedule no longer has it. */
    void withdraw(Instant at) {
        withdrawn = true;
        changed(at);
    }

    /** The schedule has it, here: a withdrawn one is there again, with the same id. */
    void follow(Occurrence occurrence, Instant at) {
        first = slot(occurrence);
        slot = first;
        withdrawn = false;
        changed(at);
        settle(occurrence.provisional());
    }

    void settle(boolean stillProvisional) {
        provisional = stillProvisional;
    }

    void checkRemovable() {
        MeetingFault.PLANNED.unless(origin == Origin.ANNOUNCED);
        MeetingFault.COUNTED.unless(state != MeetingState.HELD);
    }

    private Meeting changed(Instant at) {
        changedAt = at.truncatedTo(ChronoUnit.MILLIS);
        return this;
    }

    private static Slot slot(Occurrence occurrence) {
        return new Slot(occurrence.date(), occurrence.startTime(), occurrence.endTime(), null);
    }

    @Converter
    static class NoteText extends EncryptedText {
        NoteText() {
            super("salon_meeting.note");
        }
    }
}
