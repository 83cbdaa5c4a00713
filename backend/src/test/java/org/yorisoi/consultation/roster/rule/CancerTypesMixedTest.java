package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A visitor finds supporters with different cancers. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CancerTypesMixedTest {

    @Test
    void different_ones_cost_nothing() {
        assertEquals(0, new Given().plan("S1", null, "P1", "P2").cost(new CancerTypesMixed()));
    }

    @Test
    void one_alone_costs_nothing() {
        assertEquals(0, new Given().plan("S1", null, "P1").cost(new CancerTypesMixed()));
    }

    @Test
    void two_who_know_one_cancer_cost_6() {
        assertEquals(6, new Given().with(Given.supporter("P1", "T0", "G0"), Given.supporter("P2", "T0", "G1"))
            .plan("S1", null, "P1", "P2").cost(new CancerTypesMixed()));
    }
}
