package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.consultation.roster.model.Level;

/** A trainee who could come somewhere gets a duty. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TraineesPractiseTest {

    @Test
    void who_has_one_costs_nothing() {
        assertEquals(0, new Given().with(Given.supporter("P1", Level.TRAINEE)).plan("S1", null, "P1").cost(new TraineesPractise()));
    }

    @Test
    void who_has_none_costs_15() {
        assertEquals(15, new Given().with(Given.supporter("P1", Level.TRAINEE)).cost(new TraineesPractise()));
    }
}
