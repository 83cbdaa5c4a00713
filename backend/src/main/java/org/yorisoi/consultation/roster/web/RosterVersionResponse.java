package org.yorisoi.consultation.roster.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RosterVersion", description = "For watching whether somebody else has changed a roster")
public record RosterVersionResponse(
    @Schema(required = true, examples = "3") long version,
    @Schema(required = true, nullable = true, description = "The planning that is going on") UUID planningId) {
}
