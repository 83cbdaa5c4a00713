package org.yorisoi.supporter.availability;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Lets a supporter answer a round without signing in. Only the hash of its secret is kept; never changed, it ends with the round. */
@Entity
@Table(name = "availability_link")
class PersonalLink {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private UUID roundId;
    private UUID supporterId;
    private String secretHash;
    private Instant madeAt;

    protected PersonalLink() {
    }

    PersonalLink(UUID roundId, UUID supporterId, String secretHash, Instant at) {
        this.roundId = roundId;
        this.supporterId = supporterId;
        this.secretHash = secretHash;
        this.madeAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    UUID roundId() {
        return roundId;
    }

    UUID supporterId() {
        return supporterId;
    }

    Instant madeAt() {
        return madeAt;
    }
}
