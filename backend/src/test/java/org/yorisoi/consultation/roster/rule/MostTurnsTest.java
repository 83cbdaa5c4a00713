package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** No hospital gets more turns than it takes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MostTurnsTest {

    @Test
    void as_many_as_it_takes_are_kept() {
        assertEquals(List.of(), new Given().plan("S1", "H1").plan("S2", "H1").broken(new MostTurns()));
    }

    @Test
    void more_are_not() {
        assertEquals(List.of("当番が2回で、1回までを超えています。"),
            new Given().plan("S2", "H2").plan("S3", "H2").broken(new MostTurns()));
    }
}
