package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.consultation.roster.model.Level;

/** A trainee is never without an experienced supporter. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TraineeBesideExperiencedTest {

    @Test
    void a_trainee_beside_an_experienced_supporter_is_kept() {
        assertEquals(List.of(), new Given().with(Given.supporter("P1", Level.TRAINEE), Given.supporter("P2", Level.EXPERIENCED))
            .plan("S1", null, "P1", "P2").broken(new TraineeBesideExperienced()));
    }

    @Test
    void a_trainee_beside_a_regular_one_is_not() {
        assertEquals(List.of("12月1日（火）は、見習いがいるのにベテランがいません。"),
            new Given().with(Given.supporter("P1", Level.TRAINEE)).plan("S1", null, "P1", "P2").broken(new TraineeBesideExperienced()));
    }
}
