package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Who is locked stays. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LockedStayTest {

    @Test
    void who_is_there_is_kept() {
        assertEquals(List.of(), new Given().plan("S1", null, "P1").locked("S1", "P1").broken(new LockedStay()));
    }

    @Test
    void who_is_not_is_told() {
        assertEquals(List.of("12月1日（火）に固定した担当が外れています。"),
            new Given().plan("S2", null, "P1").locked("S1", "P1").broken(new LockedStay()));
    }
}
