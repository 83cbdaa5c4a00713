package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** No specialist is sent to a venue that is too far. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HospitalWithinTravelTest {

    @Test
    void within_reach_it_sends() {
        assertEquals(List.of(), new Given().plan("S3", "H1").broken(new HospitalWithinTravel()));
    }

    @Test
    void beyond_it_does_not() {
        assertEquals(List.of("12月3日（木）の会場は遠く、専門職が通える範囲にありません。"),
            new Given().plan("S2", "H2").broken(new HospitalWithinTravel()));
    }
}
