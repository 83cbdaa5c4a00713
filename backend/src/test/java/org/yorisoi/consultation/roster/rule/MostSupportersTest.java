package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A session has only so many places. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MostSupportersTest {

    @Test
    void three_of_three_are_kept() {
        assertEquals(List.of(), new Given().plan("S1", null, "P1", "P2", "P3").broken(new MostSupporters()));
    }

    @Test
    void four_of_three_are_not() {
        assertEquals(List.of("12月1日（火）の担当が4人で、3人までを超えています。"),
            new Given().plan("S1", null, "P1", "P2", "P3", "P4").broken(new MostSupporters()));
    }
}
