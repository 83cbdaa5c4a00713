package org.yorisoi.consultation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.ChosenSession;

@Schema(name = "MakeSessionsRequest")
public record MakeSessionsRequest(
    @Schema(description = "Proposals, as they are or edited, and others; each in the month") @NotNull @Size(min = 1, max = 300)
    List<@NotNull @Valid Chosen> sessions) {

    List<ChosenSession> toChosen() {
        return sessions.stream().map(Chosen::toChosen).toList();
    }

    @Schema(name = "ChosenSession", description = "A session as it is wanted")
    public record Chosen(
        @NotNull UUID roomId,
        @Schema(nullable = true, description = "That of the proposal; null for one that no schedule gives",
            examples = "2026-12-01 13:00")
        @Pattern(regexp = "[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}") String planKey,
        @NotNull @Valid SessionRequest session) {

        ChosenSession toChosen() {
            return new ChosenSession(roomId, planKey, session.toTerms());
        }
    }
}
