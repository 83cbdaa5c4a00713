package org.yorisoi.consultation.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A session to which nobody came, or a shift in which nobody called: there is nothing to record. */
@Entity
@Table(name = "consultation_session_unvisited")
class UnvisitedSession {

    @Id
    private UUID sessionId;
    private String prefectureCode;
    private Instant notedAt;

    protected UnvisitedSession() {
    }

    UnvisitedSession(String prefectureCode, UUID sessionId, Instant at) {
        this.prefectureCode = prefectureCode;
        this.sessionId = sessionId;
        this.notedAt = at;
    }
}
