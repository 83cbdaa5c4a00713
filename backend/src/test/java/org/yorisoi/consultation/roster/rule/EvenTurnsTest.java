package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Hospitals take turns evenly over the fiscal year. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvenTurnsTest {

    @Test
    void up_to_the_fair_share_a_turn_costs_nothing() {
        assertEquals(0, new Given().plan("S1", "H1").cost(new EvenTurns()));
    }

    @Test
    void beyond_it_costs_the_square_tenfold() {
        assertEquals(10 + 10, new Given().plan("S1", "H1").plan("S2", "H1").plan("S3", "H2").cost(new EvenTurns()));
    }
}
