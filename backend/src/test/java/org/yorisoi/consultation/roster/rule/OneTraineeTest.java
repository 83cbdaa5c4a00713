package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.consultation.roster.model.Level;

/** Trainees learn one at a time. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OneTraineeTest {

    @Test
    void one_trainee_is_kept() {
        assertEquals(List.of(), new Given().with(Given.supporter("P1", Level.TRAINEE)).plan("S1", null, "P1", "P2").broken(new OneTrainee()));
    }

    @Test
    void two_are_not() {
        assertEquals(List.of("12月1日（火）に、見習いが2人います。"),
            new Given().with(Given.supporter("P1", Level.TRAINEE), Given.supporter("P2", Level.TRAINEE))
                .plan("S1", null, "P1", "P2").broken(new OneTrainee()));
    }
}
