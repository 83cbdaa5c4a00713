package org.yorisoi.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.yorisoi.platform.encryption.Secrets;
import org.yorisoi.platform.problem.Problem;

/**
 * Slows down who guesses passwords without locking out the rightful user: after five wrong attempts on one user name
 * from one place, each further one has to wait twice as long, up to a minute. Other places are not affected, nor is a
 * browser in which the user has signed in before. Unknown user names are counted alike.
 */
@ApplicationScoped
class SignInThrottle {

    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final EntityManager entities;
    private final Clock clock;

    SignInThrottle(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    static String key(String username, String place) {
        return Secrets.hash(username.toLowerCase(Locale.ROOT) + "\n" + place);
    }

    /**
     * Counts an attempt before it is tried, so that a hundred at once are not all free.
     *
     * @throws Problem too-many-attempts while waiting
     */
    void attempt(String key) {
        Duration wait = QuarkusTransaction.requiringNew().call(() -> count(key));
        if (wait.isPositive()) {
            throw Problem.tooManyAttempts(wait);
        }
    }

    void succeeded(String key) {
        QuarkusTransaction.requiringNew().run(() ->
            entities.createNativeQuery("delete from sign_in_attempt where id = ?1").setParameter(1, key).executeUpdate());
    }

    private Duration count(String key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        entities.createNativeQuery(
                "insert ignore into sign_in_attempt (id, failures, last_at, next_at) values (?1, 0, ?2, ?2)")
            .setParameter(1, key).setParameter(2, utc(now)).executeUpdate();
        List<?> rows = entities.createNativeQuery(
                "select failures, last_at, next_at from sign_in_attempt where id = ?1 for update", Object[].class)
            .setParameter(1, key).getResultList();
        if (rows.isEmpty()) {
            return Duration.ZERO;
        }
        Object[] row = (Object[]) rows.get(0);
        Instant last = instant(row[1]);
        Instant next = instant(row[2]);
        if (now.isBefore(next)) {
            return Duration.between(now, next);
        }
        int failures = last.plus(FORGOTTEN).isBefore(now) ? 1 : ((Number) row[0]).intValue() + 1;
        entities.createNativeQuery("update sign_in_attempt set failures = ?2, last_at = ?3, next_at = ?4 where id = ?1")
            .setParameter(1, key).setParameter(2, failures)
            .setParameter(3, utc(now)).setParameter(4, utc(now.plus(waitAfter(failures)))).executeUpdate();
        return Duration.ZERO;
    }

    private static Duration waitAfter(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(failures - FREE, 10));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    @Scheduled(every = "1h", delayed = "7m")
    void forgetOld() {
        LocalDateTime old = utc(clock.instant().minus(FORGOTTEN));
        QuarkusTransaction.requiringNew().run(() ->
            entities.createNativeQuery("delete from sign_in_attempt where last_at < ?1").setParameter(1, old)
                .executeUpdate());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(Object column) {
        return switch (column) {
            case LocalDateTime t -> t.toInstant(ZoneOffset.UTC);
            case java.sql.Timestamp t -> t.toLocalDateTime().toInstant(ZoneOffset.UTC);
            default -> throw new IllegalStateException("Unexpected type of a time column");
        };
    }
}
