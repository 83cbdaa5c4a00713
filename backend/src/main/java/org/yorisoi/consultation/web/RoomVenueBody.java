package org.yorisoi.consultation.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.RoomVenue;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.web.Texts;

@Schema(name = "RoomVenue", description = "Where a room is; of one at a hospital what the hospital's address doesn't tell")
public record RoomVenueBody(
    @Schema(nullable = true, description = "Required of an outreach room in person", examples = "駅前広場 まちなか保健室")
    @Size(max = 200) @PlainText String name,
    @Schema(nullable = true, description = "市町村, with the ward of a designated city", examples = "熊本市西区")
    @Size(max = 50) @PlainText String municipality,
    @Schema(nullable = true, examples = "熊本県熊本市西区春日3-15-60") @Size(max = 300) @PlainText String address,
    @Schema(nullable = true, description = "Degrees north, WGS 84, within Japan; together with the longitude",
        examples = "32.7898") @DecimalMin("20") @DecimalMax("46") Double latitude,
    @Schema(nullable = true, description = "Degrees east, WGS 84, within Japan; together with the latitude",
        examples = "130.6886") @DecimalMin("122") @DecimalMax("154") Double longitude,
    @Schema(nullable = true, description = "How to get there", examples = "改札を出て右、エスカレーターの下")
    @Size(max = 500) @PlainText String access) {

    static RoomVenueBody of(RoomVenue venue) {
        return venue == null ? null : new RoomVenueBody(venue.name(), venue.municipality(), venue.address(),
            venue.latitude(), venue.longitude(), venue.access());
    }

    /** Null when nothing is told. */
    RoomVenue toVenue() {
        RoomVenue venue = new RoomVenue(Texts.orNull(name), Texts.orNull(municipality), Texts.orNull(address), latitude,
            longitude, Texts.orNull(access));
        return venue.equals(new RoomVenue(null, null, null, null, null, null)) ? null : venue;
    }
}
