package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Days that a supporter prefers come first. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PreferredDaysTest {

    @Test
    void a_preferred_day_costs_nothing() {
        assertEquals(0, new Given().plan("S1", null, "P1").cost(new PreferredDays()));
    }

    @Test
    void another_costs_3() {
        assertEquals(6, new Given().plan("S2", null, "P1", "P2").cost(new PreferredDays()));
    }
}
