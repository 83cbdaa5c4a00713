package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A visitor can choose whom to talk to. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GendersMixedTest {

    @Test
    void different_ones_cost_nothing() {
        assertEquals(0, new Given().plan("S1", null, "P1", "P2").cost(new GendersMixed()));
    }

    @Test
    void two_of_one_gender_cost_4() {
        assertEquals(4, new Given().with(Given.supporter("P1", "T0", "G0"), Given.supporter("P2", "T1", "G0"))
            .plan("S1", null, "P1", "P2").cost(new GendersMixed()));
    }
}
