package org.yorisoi.supporter.availability;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Somebody who had not answered was reminded. Never changed. */
@Entity
@Table(name = "availability_reminder")
class Reminder {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private UUID roundId;
    private UUID supporterId;
    private Instant remindedAt;

    protected Reminder() {
    }

    Reminder(UUID roundId, UUID supporterId, Instant at) {
        this.roundId = roundId;
        this.supporterId = supporterId;
        this.remindedAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    UUID supporterId() {
        return supporterId;
    }

    Instant remindedAt() {
        return remindedAt;
    }
}
