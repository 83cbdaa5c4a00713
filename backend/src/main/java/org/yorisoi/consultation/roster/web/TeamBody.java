package org.yorisoi.consultation.roster.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.Draft;

@Schema(name = "RosterTeam", description = "Who is on duty at a session")
public record TeamBody(
    @Schema(required = true) @NotNull UUID sessionId,
    @Schema(required = true) @NotNull @Size(max = 20) List<@NotNull @Valid PlaceBody> supporters,
    @Schema(required = true, nullable = true, description = "The hospital that sends the specialist; null for none")
    @Valid PlaceBody specialist) {

    static TeamBody of(UUID session, Draft.Places places) {
        return new TeamBody(session, places.supporters().stream().map(PlaceBody::of).toList(), PlaceBody.of(places.specialist()));
    }

    Draft.Places toPlaces() {
        return new Draft.Places(supporters.stream().map(PlaceBody::toPlace).toList(),
            specialist == null ? null : specialist.toPlace());
    }
}
