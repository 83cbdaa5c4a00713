package org.yorisoi.consultation.duty;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.yorisoi.platform.encryption.EncryptedText;
import org.yorisoi.platform.encryption.Secrets;

/**
 * The secret address under which a supporter's calendar finds her duties. It is found by its hash; the secret itself is
 * kept encrypted, so that she can copy the address to another phone without breaking the first one.
 */
@Entity
@Table(name = "duty_feed")
public class DutyFeed {

    @Id
    private UUID supporterId;
    private String prefectureCode;
    private String secretHash;
    @Convert(converter = SecretText.class)
    private String secret;
    private Instant madeAt;

    protected DutyFeed() {
    }

    DutyFeed(String prefectureCode, UUID supporterId) {
        this.prefectureCode = prefectureCode;
        this.supporterId = supporterId;
    }

    public UUID supporterId() {
        return supporterId;
    }

    public String prefectureCode() {
        return prefectureCode;
    }

    public String secret() {
        return secret;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** The address before is void. */
    void renew(Instant at) {
        secret = Secrets.random();
        secretHash = Secrets.hash(secret);
        madeAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    @Converter
    static class SecretText extends EncryptedText {
        SecretText() {
            super("duty_feed.secret");
        }
    }
}
