package org.yorisoi.platform.idempotency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One use of an {@code Idempotency-Key}. */
@Entity
@Table(name = "idempotency_record")
class IdempotencyRecord {

    @Id
    private String id;
    private String requestHash;
    private String answer;
    private Instant createdAt;

    protected IdempotencyRecord() {
    }

    boolean isFor(String request) {
        return requestHash.equals(request);
    }

    String answer() {
        return answer;
    }

    void answered(String encrypted) {
        answer = encrypted;
    }
}
