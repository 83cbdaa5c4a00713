package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** One person fills one place. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NobodyTwiceTest {

    @Test
    void two_people_are_kept() {
        assertEquals(List.of(), new Given().plan("S1", null, "P1", "P2").broken(new NobodyTwice()));
    }

    @Test
    void one_person_twice_is_not() {
        assertEquals(List.of("12月1日（火）に、同じ人が2度入っています。"),
            new Given().plan("S1", null, "P1", "P1").broken(new NobodyTwice()));
    }
}
