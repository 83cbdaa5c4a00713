package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Who has been told of a duty keeps it, if she still can. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FewChangesTest {

    @Test
    void who_stays_costs_nothing() {
        assertEquals(0, new Given().plan("S1", "H1", "P1").before("S1", "H1", "P1").cost(new FewChanges()));
    }

    @Test
    void who_is_dropped_costs_25_each() {
        assertEquals(50, new Given().plan("S1", null, "P2").with(Given.supporter("P1")).before("S1", "H1", "P1").cost(new FewChanges()));
    }

    @Test
    void who_is_gone_costs_nothing() {
        assertEquals(0, new Given().plan("S1", null, "P2").before("S1", "H9", "P9").cost(new FewChanges()));
    }
}
