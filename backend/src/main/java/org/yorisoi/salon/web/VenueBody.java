package org.yorisoi.salon.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.web.Texts;
import org.yorisoi.salon.Venue;

@Schema(name = "Venue", description = "A place where a salon meets")
public record VenueBody(
    @Schema(examples = "阿蘇市中央公民館") @NotBlank @Size(max = 200) @PlainText String name,
    @Schema(nullable = true, description = "市町村, with the ward of a designated city", examples = "阿蘇市")
    @Size(max = 50) @PlainText String municipality,
    @Schema(nullable = true, examples = "869-2612") @Pattern(regexp = "[0-9]{3}-[0-9]{4}") String postalCode,
    @Schema(nullable = true, examples = "熊本県阿蘇市一の宮町宮地504-1") @Size(max = 300) @PlainText String address,
    @Schema(nullable = true, description = "Degrees north, WGS 84, within Japan; together with the longitude",
        examples = "32.9522") @DecimalMin("20") @DecimalMax("46") Double latitude,
    @Schema(nullable = true, description = "Degrees east, WGS 84, within Japan; together with the latitude",
        examples = "131.1214") @DecimalMin("122") @DecimalMax("154") Double longitude,
    @Schema(nullable = true, description = "How to get there", examples = "JR宮地駅から徒歩10分、駐車場あり")
    @Size(max = 500) @PlainText String access) {

    static VenueBody of(Venue venue) {
        return new VenueBody(venue.name(), venue.municipality(), venue.postalCode(), venue.address(), venue.latitude(),
            venue.longitude(), venue.access());
    }

    Venue toVenue() {
        return new Venue(name.strip(), Texts.orNull(municipality), postalCode, Texts.orNull(address), latitude, longitude,
            Texts.orNull(access));
    }
}
