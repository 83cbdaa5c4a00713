package org.yorisoi.platform.revision;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Numbers the states of what a prefecture shows. Whoever changes a subject bumps its number in the same transaction; an
 * answer made under a number is true as long as the number is the same.
 *
 * <p>The numbers are held in memory, so that asking costs nothing. A change made here counts from its commit on; one made
 * by another instance is seen within about a second.
 */
@ApplicationScoped
public class Revisions {

    private static final Logger LOG = Logger.getLogger(Revisions.class);
    /** Without a look at the database for so long, nobody knows what others have changed. */
    private static final long TRUSTED_FOR = Duration.ofSeconds(10).toNanos();

    private record Revised(String subject, String prefecture) implements Comparable<Revised> {

        @Override
        public int compareTo(Revised other) {
            int bySubject = subject.compareTo(other.subject);
            return bySubject == 0 ? prefecture.compareTo(other.prefecture) : bySubject;
        }
    }

    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final Map<Revised, Long> numbers = new ConcurrentHashMap<>();
    private volatile long seenAt;
    private volatile boolean reachable;

    Revisions(DataSource database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * The subject changes with the transaction that is under way. Safe to call often: it is written once, at the end, so
     * that others don't wait for it long.
     */
    public void bump(String prefecture, String subject) {
        pending().add(new Revised(subject, prefecture));
    }

    /** The number of the subject's state now; empty while it isn't known whether others have changed it. */
    public OptionalLong current(String prefecture, String subject) {
        return reachable && System.nanoTime() - seenAt < TRUSTED_FOR
            ? OptionalLong.of(numbers.getOrDefault(new Revised(subject, prefecture), 0L)) : OptionalLong.empty();
    }

    void begin(@Observes StartupEvent start) {
        look();
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        long now = System.nanoTime();
        try (Connection connection = database.getConnection();
             PreparedStatement all = connection.prepareStatement("select subject, prefecture_code, number from revision");
             ResultSet rows = all.executeQuery()) {
            while (rows.next()) {
                numbers.merge(new Revised(rows.getString(1), rows.getString(2)), rows.getLong(3), Math::max);
            }
            seenAt = now;
            reachable = true;
        } catch (SQLException e) {
            if (reachable) {
                LOG.warn("The revisions can't be read; public answers are made anew until they can");
            }
            reachable = false;
        }
    }

    private SortedSet<Revised> pending() {
        @SuppressWarnings("unchecked")
        SortedSet<Revised> pending = (SortedSet<Revised>) transaction.getResource(Revisions.class);
        if (pending == null) {
            pending = new TreeSet<>();
            transaction.putResource(Revisions.class, pending);
            transaction.registerInterposedSynchronization(new Writing(pending));
        }
        return pending;
    }

    /** Always in the same order, so that two transactions never wait for each other. */
    private final class Writing implements Synchronization {

        private final SortedSet<Revised> revised;
        private final Map<Revised, Long> written = new ConcurrentHashMap<>();

        private Writing(SortedSet<Revised> revised) {
            this.revised = revised;
        }

        @Override
        public void beforeCompletion() {
            try (Connection connection = database.getConnection()) {
                for (Revised one : revised) {
                    written.put(one, next(connection, one));
                }
            } catch (SQLException e) {
                throw new IllegalStateException("The revision could not be written", e);
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (status == jakarta.transaction.Status.STATUS_COMMITTED) {
                written.forEach((one, number) -> numbers.merge(one, number, Math::max));
            }
        }
    }

    private static long next(Connection connection, Revised one) throws SQLException {
        try (PreparedStatement bump = connection.prepareStatement("""
                insert into revision (subject, prefecture_code, number) values (?, ?, 1)
                on duplicate key update number = number + 1""")) {
            bump.setString(1, one.subject());
            bump.setString(2, one.prefecture());
            bump.executeUpdate();
        }
        try (PreparedStatement read = connection.prepareStatement(
                "select number from revision where subject = ? and prefecture_code = ?")) {
            read.setString(1, one.subject());
            read.setString(2, one.prefecture());
            try (ResultSet row = read.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
