package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Specialists do not travel farther than necessary. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShortTurnTravelTest {

    @Test
    void each_turn_costs_its_way() {
        assertEquals(4, new Given().plan("S1", "H1").plan("S3", "H1").cost(new ShortTurnTravel()));
    }
}
