package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Nobody gets more duties than she takes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MostDutiesTest {

    @Test
    void as_many_as_she_takes_are_kept() {
        assertEquals(List.of(), new Given().plan("S1", null, "P1").plan("S2", null, "P1").broken(new MostDuties()));
    }

    @Test
    void one_more_is_not() {
        assertEquals(List.of("担当が2回で、希望の1回までを超えています。"),
            new Given().with(Given.supporter("P1", 1, 2, null)).plan("S1", null, "P1").plan("S2", null, "P1").broken(new MostDuties()));
    }
}
