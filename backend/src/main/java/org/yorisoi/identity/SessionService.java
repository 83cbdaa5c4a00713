package org.yorisoi.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.ViolationCode;

/** Signing in and out. */
@ApplicationScoped
public class SessionService {

    private final Accounts accounts;
    private final SignInSessions sessions;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final Tokens tokens;
    private final CurrentUser user;
    private final Clock clock;

    SessionService(Accounts accounts, SignInSessions sessions, Passwords passwords, SignInThrottle throttle,
                   Tokens tokens, CurrentUser user, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = throttle;
        this.tokens = tokens;
        this.user = user;
        this.clock = clock;
    }

    /**
     * A session that has just begun.
     *
     * @param token for the session cookie
     * @param device for the device cookie: the browser is known from now on and is throttled on its own
     */
    public record Begun(SignInSession session, String token, String device) {
    }

    /**
     * Lets a person in.
     *
     * @param place where the attempt comes from: the network address
     * @param device the device cookie, if there is one
     * @throws Problem sign-in-failed, the same for an unknown user, a wrong password, an open invitation and a disabled
     *     account; too-many-attempts
     */
    public Begun signIn(String username, String password, String place, String device) {
        String known = tokens.accountOfDevice(device).map(id -> "device " + id).orElse(place);
        String attempt = SignInThrottle.key(username, known);
        throttle.attempt(attempt);
        Optional<Account> account = QuarkusTransaction.requiringNew().call(() -> accounts.ofUsername(username));
        boolean right = passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        if (!right || account.get().state() != Account.State.ACTIVE) {
            throw Problem.of(ProblemType.SIGN_IN_FAILED);
        }
        throttle.succeeded(attempt);
        return QuarkusTransaction.requiringNew().call(() -> begin(account.get().id()));
    }

    private Begun begin(UUID accountId) {
        Instant now = clock.instant();
        // First, so that one of two sign-ins at once waits for the other; no change of what a clerk may be editing.
        accounts.signedIn(accountId, now);
        Account account = accounts.findById(accountId);
        SignInSession session = new SignInSession(account, now);
        sessions.persistAndFlush(session);
        return new Begun(session, tokens.ofSession(session), tokens.ofDevice(account));
    }

    @Transactional
    public SignInSession current() {
        return Optional.ofNullable(user.sessionId()).flatMap(sessions::withAccount)
            .orElseThrow(() -> Problem.of(ProblemType.UNAUTHENTICATED));
    }

    /** Ends the session that the token stands for; an old or foreign token is simply ignored. */
    @Transactional
    public void signOut(String token) {
        tokens.verify(token).flatMap(Tokens.Verified::session).ifPresent(sessions::deleteById);
    }

    /** Changes the caller's own password and ends all the other sessions of the account. */
    @Transactional
    public void changePassword(String current, String next) {
        Account account = current().account();
        String attempt = SignInThrottle.key(account.username(), "own password");
        throttle.attempt(attempt);
        if (!passwords.matches(current, account.passwordHash())) {
            throw Problem.violation("currentPassword", ViolationCode.NOT_ALLOWED);
        }
        throttle.succeeded(attempt);
        account.setPassword(passwords.hash(next, "newPassword"));
        sessions.endAllOf(account, user.sessionId());
    }

    @Scheduled(every = "1h", delayed = "9m")
    @Transactional
    void forgetEnded() {
        sessions.forgetEndedBefore(clock.instant());
    }
}
