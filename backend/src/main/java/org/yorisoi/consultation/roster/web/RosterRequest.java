package org.yorisoi.consultation.roster.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.Draft;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;

@Schema(name = "RosterRequest", description = "All of a month's plan: a session that is missing has nobody")
public record RosterRequest(
    @Schema(required = true) @NotNull @Size(max = 1_000) List<@NotNull @Valid TeamBody> teams,
    @Schema(required = true, description = "Every rule that is overridden; what the plan doesn't break isn't kept")
    @NotNull @Size(max = 500) List<@NotNull @Valid OverrulingRequest> overrulings) {

    Draft toDraft() {
        Map<UUID, Draft.Places> places = new LinkedHashMap<>();
        Violations violations = new Violations();
        for (int n = 0; n < teams.size(); n++) {
            violations.when(places.put(teams.get(n).sessionId(), teams.get(n).toPlaces()) != null,
                "teams[%d].sessionId".formatted(n), ViolationCode.DUPLICATE);
        }
        violations.throwIfAny();
        return new Draft(places, overrulings.stream().map(OverrulingRequest::toOverruling).toList());
    }
}
