package org.yorisoi.consultation.reservation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A time at which one visitor, alone or with family, is listened to (相談枠). */
@Entity
@Table(name = "slot")
public class Slot {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private UUID sessionId;
    private String prefectureCode;
    @Embedded
    private SlotTime time;
    private boolean closed;
    private boolean withdrawn;
    @Version
    private long version;

    protected Slot() {
    }

    Slot(String prefecture, UUID sessionId, SlotTime time) {
        this.prefectureCode = prefecture;
        this.sessionId = sessionId;
        this.time = time;
    }

    public UUID id() {
        return id;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public SlotTime time() {
        return time;
    }

    /** By hand: nobody can reserve it. */
    public boolean isClosed() {
        return closed;
    }

    public long version() {
        return version;
    }

    String prefectureCode() {
        return prefectureCode;
    }

    /** The session no longer has it. */
    boolean isWithdrawn() {
        return withdrawn;
    }

    void close() {
        closed = true;
    }

    void reopen() {
        closed = false;
    }

    void withdraw() {
        withdrawn = true;
    }

    /** The session has it again. */
    void bringBack() {
        withdrawn = false;
    }
}
