package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.consultation.roster.model.Answer;

/** A no is never overruled. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AvailableThatDayTest {

    @Test
    void who_can_come_that_day_serves() {
        assertEquals(List.of(), new Given().plan("S1", null, "P1").broken(new AvailableThatDay()));
    }

    @Test
    void who_did_not_say_yes_does_not() {
        assertEquals(List.of("12月1日（火）は、来られると答えていません。"),
            new Given().with(Given.supporter("P1", Given.THIRD, Map.of("H1", 1), Map.of(Given.THIRD, Answer.YES))).plan("S1", null, "P1").broken(new AvailableThatDay()));
    }
}
