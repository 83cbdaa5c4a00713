package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A third supporter comes only where that is worth it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoMoreThanNeededTest {

    @Test
    void two_of_two_cost_nothing() {
        assertEquals(0, new Given().plan("S1", "H1", "P1", "P2").plan("S2", "H1", "P1", "P2").plan("S3", "H2", "P3", "P4").cost(new NoMoreThanNeeded()));
    }

    @Test
    void a_third_costs_8() {
        assertEquals(8, new Given().plan("S1", null, "P1", "P2", "P3").cost(new NoMoreThanNeeded()));
    }
}
