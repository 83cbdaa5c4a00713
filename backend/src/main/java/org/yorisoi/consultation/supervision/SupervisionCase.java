package org.yorisoi.consultation.supervision;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.yorisoi.platform.encryption.EncryptedText;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;

/** A session whose debrief asks for supervision (スーパーバイズ). */
@Entity
@Table(name = "supervision_case")
public class SupervisionCase {

    @Id
    private UUID sessionId;
    private String prefectureCode;
    @Enumerated(EnumType.STRING)
    private SupervisionState state;
    private Instant askedAt;
    private UUID takenBy;
    private Instant takenAt;
    private Instant doneAt;
    @Convert(converter = NoteText.class)
    private String note;
    @Version
    private long version;

    protected SupervisionCase() {
    }

    SupervisionCase(String prefectureCode, UUID sessionId, Instant at) {
        this.prefectureCode = prefectureCode;
        this.sessionId = sessionId;
        this.state = SupervisionState.OPEN;
        this.askedAt = at;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public SupervisionState state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The account of who sees, or saw, to it; null while nobody does. */
    public UUID takenBy() {
        return takenBy;
    }

    /** Null while nobody has taken it. */
    public Instant takenAt() {
        return takenAt;
    }

    /** Null until it is done. */
    public Instant doneAt() {
        return doneAt;
    }

    /** What came of it; may be null. */
    public String note() {
        return note;
    }

    public long version() {
        return version;
    }

    /** Also by somebody else, who takes it over, and once more after it was done. */
    void takeUp(UUID account, String remark, Instant at) {
        go(SupervisionState.TAKEN, remark);
        takenBy = account;
        takenAt = at;
        doneAt = null;
    }

    void giveBack(String remark) {
        go(SupervisionState.OPEN, remark);
        takenBy = null;
        takenAt = null;
    }

    void finish(String whatCameOfIt, Instant at) {
        go(SupervisionState.DONE, whatCameOfIt);
        doneAt = doneAt == null ? at : doneAt;
    }

    private void go(SupervisionState next, String remark) {
        if (!state.leadsTo(next)) {
            throw Problem.of(ProblemType.SUPERVISION_STATE_NOT_POSSIBLE);
        }
        state = next;
        note = remark;
    }

    @Converter
    static class NoteText extends EncryptedText {
        NoteText() {
            super("supervision_case.note");
        }
    }
}
