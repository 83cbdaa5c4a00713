package org.yorisoi.supporter.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yorisoi.prefecture.FiscalYear;
import org.yorisoi.training.Course;

/** What holds whatever the programme's rule, its fiscal year and somebody's history are. */
class QualificationProperties {

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365 * 25).map(days -> LocalDate.of(2005, 1, 1).plusDays(days));
    }

    @Provide
    Arbitrary<ValidityRule> rules() {
        return Combinators.combine(Arbitraries.integers().between(0, 6), Arbitraries.integers().between(0, 24),
                Arbitraries.integers().between(0, 24), Arbitraries.of(true, false), Arbitraries.of(Month.class))
            .as((years, grace, warning, late, start) -> new ValidityRule(new Terms(years, grace, warning, late), start));
    }

    @Provide
    Arbitrary<List<Completed>> histories() {
        return completed().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Completed> completed() {
        return Combinators.combine(days(), Arbitraries.of(Course.class))
            .as((day, course) -> new Completed(UUID.randomUUID(), day, course));
    }

    @Provide
    Arbitrary<ExtendedValidity> extensions() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 400), Arbitraries.integers().between(1, 800))
            .as((from, length, longer) -> new ExtendedValidity(from, from.plusDays(length),
                from.plusDays(length).plusDays(longer)));
    }

    @Property
    void without_extensions_a_qualification_ends_with_a_fiscal_year_of_the_programme(
        @ForAll("histories") List<Completed> history, @ForAll("rules") ValidityRule rule, @ForAll("days") LocalDate day) {
        LocalDate end = Qualification.of(history, rule, List.of(), day).validUntil();
        if (end != null) {
            assertEquals(FiscalYear.of(end, rule.startMonth().getValue()).lastDay(), end);
        }
    }

    @Property
    void a_training_is_valid_for_at_least_the_years_of_the_rule_and_at_most_one_more(
        @ForAll("days") LocalDate day, @ForAll("rules") ValidityRule rule) {
        LocalDate end = rule.lastDayAfter(day);
        assertFalse(end.isBefore(day.plusYears(rule.terms().fiscalYears())));
        assertTrue(end.isBefore(day.plusYears(rule.terms().fiscalYears() + 1L).plusDays(1)));
    }

    @Property
    void one_more_training_never_shortens(@ForAll("histories") List<Completed> history,
                                          @ForAll("completed") Completed added, @ForAll("rules") ValidityRule rule,
                                          @ForAll("days") LocalDate day) {
        LocalDate before = Qualification.of(history, rule, List.of(), day).validUntil();
        List<Completed> more = new ArrayList<>(history);
        more.add(added);
        LocalDate after = Qualification.of(more, rule, List.of(), day).validUntil();
        assertTrue(before == null || !after.isBefore(before));
    }

    @Property
    void an_extension_never_shortens(@ForAll("histories") List<Completed> history,
                                     @ForAll("extensions") ExtendedValidity extension, @ForAll("rules") ValidityRule rule,
                                     @ForAll("days") LocalDate day) {
        LocalDate before = Qualification.of(history, rule, List.of(), day).validUntil();
        LocalDate after = Qualification.of(history, rule, List.of(extension), day).validUntil();
        assertTrue(before == null ? after == null : !after.isBefore(before));
    }

    @Property
    void the_order_in_which_papers_come_in_says_nothing(@ForAll("histories") List<Completed> history,
                                                        @ForAll("rules") ValidityRule rule, @ForAll("days") LocalDate day,
                                                        @ForAll long seed) {
        List<Completed> shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(Qualification.of(history, rule, List.of(), day), Qualification.of(shuffled, rule, List.of(), day));
    }

    @Property
    void the_status_says_what_the_days_say(@ForAll("histories") List<Completed> history,
                                           @ForAll("rules") ValidityRule rule, @ForAll("days") LocalDate day) {
        Qualification qualification = Qualification.of(history, rule, List.of(), day);
        boolean foundation = history.stream()
            .anyMatch(one -> one.course() == Course.FOUNDATION && !one.on().isAfter(day));
        assertEquals(foundation, qualification.status() != QualificationStatus.NONE);
        if (foundation) {
            assertFalse(qualification.graceUntil().isBefore(qualification.validUntil()));
            assertEquals(!day.isAfter(qualification.graceUntil()), qualification.status().mayServe());
        }
    }

    @Property
    void nobody_expires_without_having_been_told(@ForAll("completed") Completed one, @ForAll("rules") ValidityRule rule) {
        LocalDate end = rule.lastDayAfter(one.on());
        List<Completed> foundation = List.of(new Completed(one.entry(), one.on(), Course.FOUNDATION));
        QualificationStatus last = Qualification.of(foundation, rule, List.of(), end).status();
        assertEquals(rule.terms().warningMonths() > 0 ? QualificationStatus.EXPIRING : QualificationStatus.VALID, last);
    }
}
