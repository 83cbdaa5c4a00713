package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Pairs that are not to meet. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeptApartTest {

    @Test
    void they_may_serve_at_different_sessions() {
        assertEquals(List.of(), new Given().plan("S1", null, "P1").plan("S2", null, "P2").apart("P1", "P2").broken(new KeptApart()));
    }

    @Test
    void not_at_one() {
        assertEquals(List.of("12月1日（火）に、同席を避ける2人が一緒です。"),
            new Given().plan("S1", null, "P1", "P2").apart("P2", "P1").broken(new KeptApart()));
    }
}
