package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The gap reaches back into the month before. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RestSinceLastDutyTest {

    @Test
    void after_as_many_days_as_she_wishes_she_serves() {
        assertEquals(List.of(), new Given().with(Given.supporter("P1", 2, 2, LocalDate.of(2026, 11, 29))).plan("S1", null, "P1").broken(new RestSinceLastDuty()));
    }

    @Test
    void sooner_she_does_not() {
        assertEquals(List.of("前回の担当が11月30日（月）なので、12月2日（水）より前の12月1日（火）は担当できません（2日以上あける）。"),
            new Given().with(Given.supporter("P1", 2, 2, LocalDate.of(2026, 11, 30))).plan("S1", null, "P1").broken(new RestSinceLastDuty()));
    }
}
