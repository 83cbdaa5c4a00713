package org.yorisoi.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HolidaysApiTest {

    private static final String HOLIDAYS = "/api/v1/calendar/holidays";

    @Test
    void a_gazetted_year_is_as_it_was_gazetted() {
        asNobody().get(HOLIDAYS + "?year=2026").then().statusCode(200)
            .body("year", is(2026)).body("gazettedThrough", is(2027)).body("items", hasSize(18))
            .body("items.date", hasItems("2026-02-23", "2026-03-20", "2026-05-06", "2026-09-22", "2026-09-23"))
            .body("items.find { it.date == '2026-05-06' }.name", is("振替休日"))
            .body("items.find { it.date == '2026-09-22' }.nameEn", is("Citizens' Holiday"))
            .body("items.provisional", everyItem(is(false)));
    }

    @Test
    void a_later_year_is_provisional() {
        asNobody().get(HOLIDAYS + "?year=2032").then().statusCode(200)
            .body("items.find { it.date == '2032-09-21' }.name", is("国民の休日"))
            .body("items.provisional", everyItem(is(true)));
    }

    @ParameterizedTest
    @CsvSource({"1947,too_small", "2100,too_large", "abc,wrong_type", "2026.0,wrong_type", "99999999999,wrong_type"})
    void years_without_an_answer_are_told(String year, String code) {
        asNobody().get(HOLIDAYS + "?year=" + year).then().statusCode(400)
            .body("violations.field", contains("year")).body("violations.code", contains(code));
    }
}
