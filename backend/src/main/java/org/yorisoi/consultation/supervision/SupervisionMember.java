package org.yorisoi.consultation.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An account that belongs to the supervision group. */
@Entity
@Table(name = "supervision_member")
class SupervisionMember {

    @Id
    private UUID accountId;
    private String prefectureCode;
    private Instant since;

    protected SupervisionMember() {
    }

    SupervisionMember(String prefectureCode, UUID accountId, Instant since) {
        this.prefectureCode = prefectureCode;
        this.accountId = accountId;
        this.since = since;
    }

    UUID accountId() {
        return accountId;
    }

    Instant since() {
        return since;
    }
}
