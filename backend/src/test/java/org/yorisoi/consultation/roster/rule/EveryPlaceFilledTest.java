package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A session without anybody is worse than two that lack one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryPlaceFilledTest {

    @Test
    void full_sessions_cost_nothing() {
        assertEquals(0, new Given().plan("S1", "H1", "P1", "P2").plan("S2", "H1", "P1", "P2").plan("S3", "H2", "P3", "P4").cost(new EveryPlaceFilled()));
    }

    @Test
    void one_missing_costs_2000_and_two_12000() {
        assertEquals(14_000, new Given().plan("S1", null, "P1").plan("S2", null, "P1", "P2").cost(new EveryPlaceFilled()));
    }
}
