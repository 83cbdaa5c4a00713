package org.yorisoi.training.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.training.imports.ImportRequests.IMPORTS;
import static org.yorisoi.training.imports.ImportRequests.confirm;
import static org.yorisoi.training.imports.ImportRequests.previewed;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A database of an earlier release, where files wait to be confirmed, is migrated to this one. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WaitingInAnOlderDatabaseTest {

    /** An earlier release, in which only trainings came out of files. */
    private static final String BEFORE = "010";
    private static final String COLUMNS =
        "id, prefecture_code, imported_table, state, content, created_at, expires_at, version";

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private String schema;
    private String older;

    @BeforeEach
    void an_older_database() throws SQLException {
        schema = url.replaceAll("^jdbc:mysql://[^/]+/(\\w+).*$", "$1");
        older = schema + "_older";
        execute("drop database if exists " + older, "create database " + older + " character set utf8mb4");
        migration(BEFORE).migrate();
    }

    @AfterEach
    void is_dropped() throws SQLException {
        execute("drop database " + older);
    }

    private Flyway migration(String target) {
        return Flyway.configure().locations("db/migration").target(target)
            .dataSource(url.replace("/" + schema, "/" + older), user, password).load();
    }

    private int execute(String... statements) throws SQLException {
        int rows = 0;
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                rows = statement.executeUpdate(sql);
            }
        }
        return rows;
    }

    /** Moves the file, byte by byte, from one table to another. */
    private void move(String id, String from, String to) throws SQLException {
        String row = " where id = x'" + id.replace("-", "") + "'";
        assertEquals(1, execute("insert into " + to + " (" + COLUMNS + ") select " + COLUMNS + " from " + from + row));
        assertEquals(1, execute("delete from " + from + row));
    }

    @Test
    void what_waits_in_it_is_found_opened_and_confirmed_afterwards() throws SQLException {
        String title = "古い版で待つ研修 " + UUID.randomUUID();
        String address = previewed("date,title,peer,medical,government,note\n2021-06-05," + title + ",3,2,1,待つ\n");
        String id = address.substring(address.lastIndexOf('/') + 1);
        String shown = as("centre").get(address).then().statusCode(200).extract().asString();

        move(id, schema + ".file_import", older + ".training_import");
        as("centre").get(address).then().statusCode(404);
        Flyway newest = migration("latest");
        assertTrue(newest.migrate().migrationsExecuted > 0);
        newest.validate();
        move(id, older + ".file_import", schema + ".file_import");

        as("centre").get(IMPORTS + "?limit=100").then().statusCode(200).body("items.id", hasItem(id));
        assertEquals(shown, as("centre").get(address).then().statusCode(200).extract().asString());
        confirm(address).statusCode(200).body("counts.create", is(1)).body("rows.effect", contains("create"));
    }
}
