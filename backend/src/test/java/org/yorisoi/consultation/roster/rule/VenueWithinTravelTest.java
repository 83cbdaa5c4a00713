package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Nobody is sent to a venue that is too far. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VenueWithinTravelTest {

    @Test
    void a_venue_within_reach_is_served() {
        assertEquals(List.of(), new Given().plan("S3", null, "P1").broken(new VenueWithinTravel()));
    }

    @Test
    void a_venue_that_is_too_far_is_not() {
        assertEquals(List.of("12月3日（木）の会場は遠すぎるか、この形（対面・オンライン・電話）では担当しません。"),
            new Given().with(Given.supporter("P1", Given.THIRD, Map.of("H1", 1), Map.of())).plan("S3", null, "P1").broken(new VenueWithinTravel()));
    }
}
