package org.yorisoi.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mysql.cj.jdbc.Driver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTest {

    private static final Path HOME = Path.of("target", "database-under-test");

    @Test
    void keepsWhatWasWrittenWhenItIsKilled() throws Exception {
        EmbeddedDatabase killed = EmbeddedDatabase.start(HOME);
        execute(killed, "CREATE OR REPLACE TABLE kept (name VARCHAR(20))", "INSERT INTO kept VALUES ('髙﨑𠮷😀')");
        ProcessHandle server = server();
        server.destroyForcibly();
        server.onExit().join();
        killed.close();

        try (EmbeddedDatabase restarted = EmbeddedDatabase.start(HOME)) {
            assertEquals("髙﨑𠮷😀", value(restarted, "SELECT name FROM kept"));
        }
    }

    @Test
    void tellsCharactersOutsideTheBasicPlaneApart() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(HOME)) {
            execute(database, "CREATE OR REPLACE TABLE sign (name VARCHAR(20) UNIQUE) CHARACTER SET utf8mb4",
                    "INSERT INTO sign VALUES ('😀'), ('😢'), ('𠮷')");
            assertEquals("1", value(database, "SELECT COUNT(*) FROM sign WHERE name = '😀'"));
        }
    }

    @Test
    void refusesASecondStartOnTheSameFolderAndNamesTheWayOut() {
        EmbeddedDatabase first = EmbeddedDatabase.start(HOME);
        try (first) {
            DatabaseUnavailable refusal = assertThrows(DatabaseUnavailable.class, () -> EmbeddedDatabase.start(HOME));
            assertTrue(refusal.getMessage().contains("in use by another Yorisoi"), refusal.getMessage());
            assertTrue(refusal.getMessage().contains("DATA_DIR"), refusal.getMessage());
        }
    }

    @Test
    void stopsTheServerThatAKilledProcessLeftBehind() throws Exception {
        EmbeddedDatabase first = EmbeddedDatabase.start(HOME);
        ProcessHandle leftBehind = server();
        try (DataFolder unlocked = unlock(first)) {
            unlocked.stopServerLeftBehind(Duration.ofSeconds(30));
            assertFalse(leftBehind.isAlive());
        }
    }

    @Test
    void leavesNoProcessBehindWhenItIsClosed() throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(HOME);
        ProcessHandle server = server();
        database.close();
        assertFalse(server.isAlive());
    }

    /** What the operating system does with the lock of a process that is killed. */
    private static DataFolder unlock(EmbeddedDatabase database) {
        database.giveUpFolder();
        return DataFolder.open(HOME);
    }

    private static ProcessHandle server() throws Exception {
        long pid = Long.parseLong(Files.readString(HOME.resolve("server.pid")).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static void execute(EmbeddedDatabase database, String... statements) throws Exception {
        try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String value(EmbeddedDatabase database, String query) throws Exception {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws Exception {
        Properties credentials = new Properties();
        credentials.setProperty("user", database.user());
        credentials.setProperty("password", database.password());
        return new Driver().connect(database.jdbcUrl("yorisoi"), credentials);
    }
}
