package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** One duty a day, and days of rest between two. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RestBetweenDutiesTest {

    @Test
    void two_duties_as_far_apart_as_she_wishes_are_kept() {
        assertEquals(List.of(), new Given().plan("S1", null, "P1").plan("S2", null, "P1").broken(new RestBetweenDuties()));
    }

    @Test
    void closer_ones_are_not() {
        assertEquals(List.of("12月1日（火）の担当から12月3日（木）まで2日しかありません（3日以上あける）。"),
            new Given().with(Given.supporter("P1", 2, 3, null)).plan("S1", null, "P1").plan("S2", null, "P1")
                .broken(new RestBetweenDuties()));
    }

    @Test
    void two_on_one_day_never_are() {
        assertEquals(List.of("12月3日（木）に2つの担当が重なっています。"),
            new Given().with(Given.supporter("P1", 2, 0, null)).plan("S2", null, "P1").plan("S3", null, "P1")
                .broken(new RestBetweenDuties()));
    }
}
