package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A hospital sends a specialist to every session. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpecialistPresentTest {

    @Test
    void with_specialists_it_costs_nothing() {
        assertEquals(0, new Given().plan("S1", "H1", "P1", "P2").plan("S2", "H1", "P1", "P2").plan("S3", "H2", "P3", "P4").cost(new SpecialistPresent()));
    }

    @Test
    void each_session_without_costs_5000() {
        assertEquals(10_000, new Given().plan("S1", "H1").cost(new SpecialistPresent()));
    }
}
