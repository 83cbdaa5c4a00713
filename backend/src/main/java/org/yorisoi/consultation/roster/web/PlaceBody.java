package org.yorisoi.consultation.roster.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.Draft;

@Schema(name = "RosterPlace", description = "Somebody at a session")
public record PlaceBody(
    @Schema(required = true, description = "The supporter, or the hospital that sends the specialist") @NotNull UUID id,
    @Schema(required = true, description = "Whether a plan that is made anew leaves her there") @NotNull Boolean locked) {

    static PlaceBody of(Draft.Place place) {
        return place == null ? null : new PlaceBody(place.holder(), place.locked());
    }

    Draft.Place toPlace() {
        return new Draft.Place(id, locked);
    }
}
