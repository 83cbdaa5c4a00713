package org.yorisoi.platform.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RevisionsTest {

    private final Revisions revisions;
    private final DataSource database;

    RevisionsTest(Revisions revisions, DataSource database) {
        this.revisions = revisions;
        this.database = database;
    }

    private long now(String prefecture, String subject) {
        return revisions.current(prefecture, subject).orElseThrow();
    }

    private void bump(String prefecture, String subject) {
        QuarkusTransaction.requiringNew().run(() -> revisions.bump(prefecture, subject));
    }

    @Test
    void a_change_counts_with_its_commit_once_and_for_its_subject_alone() {
        long before = now("01", "test");
        long others = now("02", "test");
        QuarkusTransaction.requiringNew().run(() -> {
            revisions.bump("01", "test");
            revisions.bump("01", "test");
            assertEquals(before, now("01", "test"), "not before the commit");
        });
        assertEquals(before + 1, now("01", "test"));
        assertEquals(others, now("02", "test"));
        bump("01", "test");
        assertEquals(before + 2, now("01", "test"));
    }

    @Test
    void what_was_rolled_back_has_not_happened() {
        long before = now("03", "test");
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            revisions.bump("03", "test");
            throw new IllegalStateException("rolled back");
        }));
        revisions.look();
        assertEquals(before, now("03", "test"));
    }

    @Test
    @Timeout(30)
    void what_another_instance_has_changed_is_seen_without_anybody_asking() throws Exception {
        bump("04", "test");
        long before = now("04", "test");
        elsewhere("update revision set number = number + 5 where subject = 'test' and prefecture_code = '04'");
        while (now("04", "test") == before) {
            Thread.sleep(50);
        }
        assertEquals(before + 5, now("04", "test"));
    }

    @Test
    @Timeout(30)
    void two_transactions_that_change_the_same_things_in_another_order_both_succeed() throws Exception {
        long one = now("05", "test");
        long two = now("06", "test");
        CountDownLatch ready = new CountDownLatch(2);
        Thread first = Thread.ofVirtual().start(() -> both("05", "06", ready));
        Thread second = Thread.ofVirtual().start(() -> both("06", "05", ready));
        first.join();
        second.join();
        assertEquals(one + 2, now("05", "test"));
        assertEquals(two + 2, now("06", "test"));
    }

    private void both(String first, String second, CountDownLatch ready) {
        QuarkusTransaction.requiringNew().run(() -> {
            revisions.bump(first, "test");
            ready.countDown();
            try {
                assertTrue(ready.await(20, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            revisions.bump(second, "test");
        });
    }

    private void elsewhere(String change) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }
}
