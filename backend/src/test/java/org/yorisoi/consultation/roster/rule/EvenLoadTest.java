package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Duties are shared evenly over the fiscal year. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvenLoadTest {

    @Test
    void up_to_the_fair_share_a_duty_costs_nothing() {
        assertEquals(0, new Given().plan("S1", null, "P1").cost(new EvenLoad()));
    }

    @Test
    void beyond_it_costs_the_square_twice() {
        assertEquals(2, new Given().plan("S1", null, "P1").plan("S2", null, "P1").cost(new EvenLoad()));
    }
}
