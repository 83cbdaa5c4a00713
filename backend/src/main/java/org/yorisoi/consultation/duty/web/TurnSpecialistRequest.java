package org.yorisoi.consultation.duty.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TurnSpecialistRequest")
record TurnSpecialistRequest(
    @Schema(nullable = true, description = "Whom the hospital sends: one of its own who works there on that day; null when it"
        + " doesn't know any more") UUID specialistId) {
}
