package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Nobody serves after her qualification has ended. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValidQualificationTest {

    @Test
    void she_serves_on_the_last_day_of_her_qualification() {
        assertEquals(List.of(), new Given().with(Given.supporter("P1", Given.THIRD, Map.of("H1", 1), Map.of())).plan("S2", null, "P1").broken(new ValidQualification()));
    }

    @Test
    void she_does_not_serve_after_it() {
        assertEquals(List.of("資格が2026年12月1日までなので、12月3日（木）は担当できません。"),
            new Given().with(Given.supporter("P1", Given.FIRST, Map.of("H1", 1), Map.of())).plan("S2", null, "P1").broken(new ValidQualification()));
    }
}
