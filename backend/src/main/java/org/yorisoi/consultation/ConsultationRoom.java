package org.yorisoi.consultation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yorisoi.platform.paging.SearchText;

/** A room (相談室) in which supporters listen to one visitor, or family, at a time; or the hotline. */
@Entity
@Table(name = "consultation_room")
public class ConsultationRoom {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    private String name;
    private String kana;
    private String reading;
    @Enumerated(EnumType.STRING)
    private RoomKind kind;
    @Enumerated(EnumType.STRING)
    private RoomMode mode;
    private UUID hospitalId;
    @Embedded
    private RoomVenue venue;
    @Embedded
    private RoomSchedule schedule;
    private int slotMinutes;
    @Embedded
    private Staffing staffing;
    @Embedded
    private BookingRule booking;
    @Embedded
    private HowToBook howToBook;
    private String expectation;
    private LocalDate openFrom;
    private LocalDate openTo;
    @Version
    private long version;

    protected ConsultationRoom() {
    }

    ConsultationRoom(String prefectureCode, RoomDetails details, RoomSchedule schedule) {
        this.prefectureCode = prefectureCode;
        describe(details, schedule);
    }

    public UUID id() {
        return id;
    }

    public String prefectureCode() {
        return prefectureCode;
    }

    public String name() {
        return name;
    }

    public RoomKind kind() {
        return kind;
    }

    /** Null when no hospital holds it. */
    public UUID hospitalId() {
        return hospitalId;
    }

    /** Everything that people write about it, but its schedule. */
    public RoomDetails details() {
        return new RoomDetails(name, kana, kind, mode, hospitalId, venue, slotMinutes, staffing, booking, howToBook,
            expectation, openFrom, openTo);
    }

    /** Empty when every session is added by hand and there is nothing to read either. */
    public Optional<RoomSchedule> schedule() {
        return Optional.ofNullable(schedule);
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(openFrom) && (openTo == null || !day.isAfter(openTo));
    }

    /** What a session of it is like, unless somebody says otherwise. */
    public SessionTerms usualTerms(SessionTime time) {
        return new SessionTerms(time, slotMinutes, staffing, booking, null);
    }

    public long version() {
        return version;
    }

    void describe(RoomDetails details, RoomSchedule usual) {
        name = details.name();
        kana = details.kana();
        reading = SearchText.hiragana(kana == null ? name : kana);
        kind = details.kind();
        mode = details.mode();
        hospitalId = details.hospitalId();
        venue = details.venue();
        schedule = usual;
        slotMinutes = details.slotMinutes();
        staffing = details.staffing();
        booking = details.booking();
        howToBook = details.howToBook();
        expectation = details.expectation();
        openFrom = details.openFrom();
        openTo = details.openTo();
    }
}
