package org.yorisoi.supporter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.supporter.SupporterRequests.SUPPORTERS;
import static org.yorisoi.supporter.SupporterRequests.consents;
import static org.yorisoi.supporter.SupporterRequests.idOf;
import static org.yorisoi.supporter.SupporterRequests.post;
import static org.yorisoi.supporter.SupporterRequests.put;
import static org.yorisoi.supporter.SupporterRequests.supporter;
import static org.yorisoi.supporter.SupporterRequests.unique;
import static org.yorisoi.supporter.SupporterRequests.with;
import static org.yorisoi.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a stolen database tells: every cell of every table is searched. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DumpTest {

    private final DataSource database;
    private final NameHashes hashes;

    DumpTest(DataSource database, NameHashes hashes) {
        this.database = database;
        this.hashes = hashes;
    }

    @Test
    void a_dump_tells_neither_name_nor_telephone_nor_cancer_nor_anything_else_about_her() throws SQLException {
        String secret = unique();
        String telephone = "090-" + System.nanoTime();
        Map<String, Object> body = with(supporter("名前" + secret), "kana", "かな" + secret, "contact",
            Map.of("telephone", telephone, "email", "m" + secret + "@example.jp", "address", "住所" + secret),
            "municipality", "町" + secret, "usualAvailability", "都合" + secret, "state", "active", "stateSince", "2024-04-01");
        String location = as("centre").header("Idempotency-Key", unique() + secret).contentType(ContentType.JSON).body(body)
            .post(SUPPORTERS).then().statusCode(201).extract().header("Location");
        consents(location, "health_data");
        put("centre", location + "/health", 0, Map.of("standpoint", "patient", "cancers", List.of("sarcoma"),
            "treatments", List.of("transplant"), "note", "病歴" + secret)).statusCode(200);
        post("network", location + "/recommendations", Map.of("purpose", "room", "recommender", "network",
            "recommendedOn", "2026-04-01", "note", "推薦文" + secret)).statusCode(201);
        post("centre", location + "/blocked-periods", Map.of("from", "2026-12-01", "to", "2027-02-28", "note",
            "療養" + secret)).statusCode(201);
        put("centre", location + "/state", 1, Map.of("state", "resting", "since", "2026-06-01", "reason", "理由" + secret))
            .statusCode(200);
        as("centre").queryParam("q", "名前" + secret).get(SUPPORTERS).then().statusCode(200);

        List<String> cells = dump();
        assertTrue(cells.size() > 500, "the whole database was read");
        for (String word : new String[] {secret, telephone, telephone.substring(4)}) {
            assertEquals(List.of(), cells.stream().filter(cell -> cell.contains(word)).toList());
        }
        List<String> own = row(location);
        for (String word : new String[] {"SARCOMA", "sarcoma", "TRANSPLANT", "PATIENT", "patient"}) {
            assertEquals(List.of(), own.stream().filter(cell -> cell.contains(word)).toList());
        }
        assertTrue(own.contains(hashes.ofName("43", "名 前" + secret)), "equal names are found by their hash");
        assertFalse(own.contains(hashes.ofName("42", "名前" + secret)), "but not those of another prefecture");
        assertTrue(own.contains(hashes.ofKana("43", "カナ" + secret)), "kana are equal whatever their kind");
    }

    private List<String> dump() throws SQLException {
        List<String> cells = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery("show tables")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                read(statement, "select * from `" + table + "`", cells);
            }
        }
        return cells;
    }

    private List<String> row(String location) throws SQLException {
        List<String> cells = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            read(statement, "select * from supporter where id = unhex('" + idOf(location).toString().replace("-", "") + "')",
                cells);
        }
        return cells;
    }

    private static void read(Statement statement, String query, List<String> cells) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    byte[] cell = rows.getBytes(column);
                    if (cell != null) {
                        cells.add(new String(cell, StandardCharsets.UTF_8));
                    }
                }
            }
        }
    }
}
