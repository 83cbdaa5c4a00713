package org.yorisoi.consultation.reservation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;

@Schema(name = "WaitingRequest", description = "A visitor, who is never named, for a session that is full")
public record WaitingRequest(
    @Schema(description = "Your own reference for the visitor, as with a reservation", examples = "A-0123")
    @NotBlank @Size(max = 64) @PlainText String reference,
    @Schema(nullable = true, description = "Whose visitor it is. Null: the caller's own hospital's; from the support centre, no"
        + " hospital's") UUID hospitalId) {
}
