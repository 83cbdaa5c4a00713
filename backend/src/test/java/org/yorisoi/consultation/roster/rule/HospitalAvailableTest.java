package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A hospital sends nobody on a day on which it can not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HospitalAvailableTest {

    @Test
    void on_its_days_it_sends() {
        assertEquals(List.of(), new Given().plan("S3", "H2").broken(new HospitalAvailable()));
    }

    @Test
    void on_others_it_does_not() {
        assertEquals(List.of("12月1日（火）は、専門職を出せると答えていません。"),
            new Given().plan("S1", "H2").broken(new HospitalAvailable()));
    }
}
