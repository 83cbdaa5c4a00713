package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Supporters do not travel farther than necessary. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShortTravelTest {

    @Test
    void each_duty_costs_its_way() {
        assertEquals(2 + 5 + 5, new Given().plan("S1", null, "P1").plan("S3", null, "P1", "P2").cost(new ShortTravel()));
    }
}
