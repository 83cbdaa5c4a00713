package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A hospital can spare one specialist a day. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OneTurnADayTest {

    @Test
    void two_days_are_kept() {
        assertEquals(List.of(), new Given().plan("S1", "H1").plan("S2", "H1").broken(new OneTurnADay()));
    }

    @Test
    void twice_on_one_day_is_not() {
        assertEquals(List.of("12月3日（木）に、同じ病院の当番が2か所あります。"),
            new Given().plan("S2", "H1").plan("S3", "H1").broken(new OneTurnADay()));
    }
}
