package org.yorisoi.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A person's stay from sign-in to sign-out. It ends after an hour without a request, and after twelve hours anyway. */
@Entity
@Table(name = "sign_in_session")
public class SignInSession {

    static final Duration IDLE = Duration.ofHours(1);
    static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;
    private Instant startedAt;
    private Instant lastSeenAt;
    private Instant endsAt;

    protected SignInSession() {
    }

    SignInSession(Account account, Instant now) {
        this.account = account;
        this.startedAt = now;
        this.lastSeenAt = now;
        this.endsAt = now.plus(LONGEST);
    }

    UUID id() {
        return id;
    }

    public Account account() {
        return account;
    }

    /** When it ends whatever happens. */
    public Instant endsAt() {
        return endsAt;
    }

    /** When it ends unless there is another request. */
    public Instant idleEndsAt() {
        Instant idle = lastSeenAt.plus(IDLE);
        return idle.isBefore(endsAt) ? idle : endsAt;
    }

    boolean isOpenAt(Instant now) {
        return now.isBefore(idleEndsAt()) && account.state() == Account.State.ACTIVE;
    }

    /** A request is noted once a minute at most: that is exact enough, and most requests write nothing. */
    boolean isToBeNoted(Instant now) {
        return lastSeenAt.plus(NOTED_EVERY).isBefore(now);
    }
}
