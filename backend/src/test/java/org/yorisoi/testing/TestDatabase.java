package org.yorisoi.testing;

import com.mysql.cj.jdbc.Driver;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yorisoi.demo.EmbeddedDatabase;

/**
 * The database that the tests of this process work on.
 *
 * <p>It is remembered in the system properties, because Quarkus loads this class anew for every application it starts.
 */
record TestDatabase(String server, String schema, String parameters, String user, String password) {

    private static final String REMEMBERED = "yorisoi.test-database.";
    private static final Pattern JDBC_URL =
            Pattern.compile("(?<server>jdbc:mysql://[^/?]+)/(?<schema>\\w+)(?<parameters>\\?.*)?");

    static synchronized TestDatabase get() {
        String url = System.getProperty(REMEMBERED + "url");
        if (url == null) {
            Optional<String> outside = Optional.ofNullable(System.getenv("DB_URL")).filter(given -> !given.isBlank());
            TestDatabase database = outside.map(TestDatabase::outside).orElseGet(TestDatabase::embedded);
            System.setProperty(REMEMBERED + "url", database.url());
            System.setProperty(REMEMBERED + "user", database.user());
            System.setProperty(REMEMBERED + "password", database.password());
            return database;
        }
        return at(url, System.getProperty(REMEMBERED + "user"), System.getProperty(REMEMBERED + "password"));
    }

    private static TestDatabase outside(String url) {
        String user = Optional.ofNullable(System.getenv("DB_USER")).orElse("");
        String password = Optional.ofNullable(System.getenv("DB_PASSWORD")).orElse("");
        TestDatabase given = at(url, user, password);
        return new TestDatabase(given.server, given.schema + "_test", given.parameters, user, password);
    }

    /** Nothing in it is worth keeping after the run, so it need not wait for the disk. */
    private static TestDatabase embedded() {
        EmbeddedDatabase server = EmbeddedDatabase.start(
                Path.of("target", "test-database"), "--innodb-flush-log-at-trx-commit=0");
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return at(server.jdbcUrl("yorisoi_test"), server.user(), server.password());
    }

    private static TestDatabase at(String url, String user, String password) {
        Matcher parts = JDBC_URL.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException("DB_URL has to look like jdbc:mysql://host:port/schema");
        }
        String parameters = Optional.ofNullable(parts.group("parameters")).orElse("");
        return new TestDatabase(parts.group("server"), parts.group("schema"), parameters, user, password);
    }

    String url() {
        return server + "/" + schema + parameters;
    }

    void emptySchema() {
        Properties credentials = new Properties();
        credentials.setProperty("user", user);
        credentials.setProperty("password", password);
        try (Connection connection = new Driver().connect(server + "/" + parameters, credentials);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS `" + schema + "`");
            statement.execute("CREATE DATABASE `" + schema + "` CHARACTER SET utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException("The tests could not make their schema " + schema + " on " + server, e);
        }
    }
}
