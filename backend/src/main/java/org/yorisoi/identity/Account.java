package org.yorisoi.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.UuidGenerator;

/** A person who may sign in. */
@Entity
@Table(name = "account")
public class Account {

    static final Duration INVITED_FOR = Duration.ofDays(14);

    /** Where an account stands. */
    @Schema(name = "AccountState")
    public enum State {
        /** The person has not set a password yet. */
        @JsonProperty("invited") INVITED,
        @JsonProperty("active") ACTIVE,
        /** May not sign in; open sessions have ended. */
        @JsonProperty("disabled") DISABLED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    private String username;
    @Convert(converter = DisplayNameText.class)
    private String displayName;
    @Enumerated(EnumType.STRING)
    private Role role;
    private UUID hospitalId;
    private String passwordHash;
    private boolean disabled;
    private String invitationHash;
    private Instant invitedUntil;
    private Instant lastSignInAt;
    private Instant createdAt;
    @Version
    private long version;

    protected Account() {
    }

    Account(String prefectureCode, String username, AccountDetails details, Instant now) {
        this.prefectureCode = prefectureCode;
        this.username = username;
        this.createdAt = now;
        describe(details);
    }

    public UUID id() {
        return id;
    }

    public String prefectureCode() {
        return prefectureCode;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }

    public UUID hospitalId() {
        return hospitalId;
    }

    public State state() {
        if (disabled) {
            return State.DISABLED;
        }
        return passwordHash == null ? State.INVITED : State.ACTIVE;
    }

    /** Until when the open invitation can be accepted; null without one. */
    public Instant invitedUntil() {
        return invitedUntil;
    }

    public Instant lastSignInAt() {
        return lastSignInAt;
    }

    public long version() {
        return version;
    }

    String passwordHash() {
        return passwordHash;
    }

    void describe(AccountDetails details) {
        displayName = details.displayName();
        role = details.role();
        hospitalId = details.hospitalId();
    }

    void disable() {
        disabled = true;
        withdrawInvitation();
    }

    void enable() {
        disabled = false;
    }

    void invite(String hash, Instant now) {
        invitationHash = hash;
        invitedUntil = now.plus(INVITED_FOR);
    }

    boolean isInvitedAt(Instant now) {
        return !disabled && invitedUntil != null && now.isBefore(invitedUntil);
    }

    void setPassword(String hash) {
        passwordHash = hash;
        withdrawInvitation();
    }

    private void withdrawInvitation() {
        invitationHash = null;
        invitedUntil = null;
    }
}
