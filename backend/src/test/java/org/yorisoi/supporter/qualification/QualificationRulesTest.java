package org.yorisoi.supporter.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.yorisoi.training.Course.FOLLOW_UP;
import static org.yorisoi.training.Course.FOUNDATION;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.training.Course;

/** The rule of a programme, day by day. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QualificationRulesTest {

    private static final ValidityRule TWO_YEARS = new ValidityRule(new Terms(2, 3, 6, false), Month.APRIL);

    private static Completed completed(Course course, String day) {
        return new Completed(UUID.randomUUID(), LocalDate.parse(day), course);
    }

    private static Qualification on(String day, List<Completed> history, ExtendedValidity... extensions) {
        return Qualification.of(history, TWO_YEARS, List.of(extensions), LocalDate.parse(day));
    }

    private static ExtendedValidity extension(String from, String to, String newLastDay) {
        return new ExtendedValidity(LocalDate.parse(from), LocalDate.parse(to), LocalDate.parse(newLastDay));
    }

    @Test
    void a_foundation_on_29_January_2022_with_two_fiscal_years_is_valid_to_31_March_2024() {
        List<Completed> history = List.of(completed(FOUNDATION, "2022-01-29"));
        Qualification qualification = on("2022-01-29", history);
        assertEquals(QualificationStatus.VALID, qualification.status());
        assertEquals(LocalDate.of(2024, 3, 31), qualification.validUntil());
        assertEquals(LocalDate.of(2024, 6, 30), qualification.graceUntil());
    }

    @Test
    void the_first_of_April_already_belongs_to_the_next_fiscal_year() {
        assertEquals(LocalDate.of(2024, 3, 31), TWO_YEARS.lastDayAfter(LocalDate.of(2022, 3, 31)));
        assertEquals(LocalDate.of(2025, 3, 31), TWO_YEARS.lastDayAfter(LocalDate.of(2022, 4, 1)));
    }

    @Test
    void the_end_is_told_six_months_ahead_then_comes_the_grace_then_it_has_expired() {
        List<Completed> history = List.of(completed(FOUNDATION, "2022-01-29"));
        assertEquals(QualificationStatus.VALID, on("2023-09-30", history).status());
        assertEquals(QualificationStatus.EXPIRING, on("2023-10-01", history).status());
        assertEquals(QualificationStatus.EXPIRING, on("2024-03-31", history).status());
        assertEquals(QualificationStatus.IN_GRACE, on("2024-04-01", history).status());
        assertEquals(QualificationStatus.IN_GRACE, on("2024-06-30", history).status());
        assertEquals(QualificationStatus.EXPIRED, on("2024-07-01", history).status());
    }

    @Test
    void without_a_foundation_nothing_is_valid_and_a_follow_up_alone_does_nothing() {
        assertEquals(QualificationStatus.NONE, on("2022-01-29", List.of()).status());
        Qualification followUpAlone = on("2022-01-29", List.of(completed(FOLLOW_UP, "2021-01-29")));
        assertEquals(QualificationStatus.NONE, followUpAlone.status());
        assertEquals(Effect.NONE, followUpAlone.steps().getFirst().effect());
        assertNull(followUpAlone.validUntil());
    }

    @Test
    void a_follow_up_renews_and_still_does_in_the_grace() {
        Qualification renewed = on("2024-06-30", List.of(completed(FOLLOW_UP, "2024-06-30"),
            completed(FOUNDATION, "2022-01-29")));
        assertEquals(LocalDate.of(2027, 3, 31), renewed.validUntil());
        assertEquals(List.of(Effect.QUALIFIED, Effect.RENEWED),
            renewed.steps().stream().map(Qualification.Step::effect).toList());
    }

    @Test
    void after_the_grace_the_programme_says_whether_a_follow_up_is_enough() {
        List<Completed> late = List.of(completed(FOUNDATION, "2022-01-29"), completed(FOLLOW_UP, "2024-07-01"));
        assertEquals(QualificationStatus.EXPIRED, on("2024-07-01", late).status());
        ValidityRule generous = new ValidityRule(new Terms(2, 3, 6, true), Month.APRIL);
        assertEquals(LocalDate.of(2027, 3, 31),
            Qualification.of(late, generous, List.of(), LocalDate.of(2024, 7, 1)).validUntil());
    }

    @Test
    void after_the_grace_a_new_foundation_always_qualifies_again() {
        Qualification again = on("2025-05-01", List.of(completed(FOUNDATION, "2022-01-29"),
            completed(FOUNDATION, "2025-05-01")));
        assertEquals(LocalDate.of(2028, 3, 31), again.validUntil());
        assertEquals(Effect.QUALIFIED, again.steps().getLast().effect());
    }

    @Test
    void an_extension_moves_the_last_day_of_those_it_covers_and_of_nobody_else() {
        ExtendedValidity epidemic = extension("2024-03-01", "2024-03-31", "2025-03-31");
        Qualification covered = on("2024-07-01", List.of(completed(FOUNDATION, "2022-01-29")), epidemic);
        assertEquals(LocalDate.of(2025, 3, 31), covered.validUntil());
        assertEquals(true, covered.extended());
        Qualification other = on("2024-07-01", List.of(completed(FOUNDATION, "2022-04-01")), epidemic);
        assertEquals(LocalDate.of(2025, 3, 31), other.validUntil());
        assertEquals(false, other.extended());
    }

    @Test
    void a_follow_up_in_the_extended_time_renews() {
        ExtendedValidity epidemic = extension("2024-03-31", "2024-03-31", "2025-03-31");
        List<Completed> history = List.of(completed(FOUNDATION, "2022-01-29"), completed(FOLLOW_UP, "2025-02-01"));
        assertEquals(LocalDate.of(2024, 3, 31), on("2025-02-01", history).validUntil());
        assertEquals(LocalDate.of(2027, 3, 31), on("2025-02-01", history, epidemic).validUntil());
    }

    @Test
    void grace_after_the_end_of_February_goes_to_ends_of_months() {
        ValidityRule marchStart = new ValidityRule(new Terms(1, 1, 1, false), Month.MARCH);
        assertEquals(LocalDate.of(2024, 2, 29), marchStart.lastDayAfter(LocalDate.of(2022, 5, 1)));
        assertEquals(LocalDate.of(2024, 3, 31), marchStart.graceAfter(LocalDate.of(2024, 2, 29)));
        assertEquals(LocalDate.of(2024, 2, 1), marchStart.warnedFrom(LocalDate.of(2024, 2, 29)));
        assertEquals(LocalDate.of(2024, 4, 15), marchStart.graceAfter(LocalDate.of(2024, 3, 15)));
    }

    @Test
    void what_comes_later_is_not_looked_at() {
        List<Completed> history = List.of(completed(FOUNDATION, "2022-01-29"), completed(FOLLOW_UP, "2023-01-07"));
        assertEquals(LocalDate.of(2024, 3, 31), on("2023-01-06", history).validUntil());
        assertEquals(LocalDate.of(2025, 3, 31), on("2023-01-07", history).validUntil());
    }
}
