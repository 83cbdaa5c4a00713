package org.yorisoi.supporter.availability.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AvailabilitySupportersRequest")
record SupportersRequest(
    @Schema(description = "Whom it is about") @NotNull @Size(min = 1, max = 1000) List<@NotNull UUID> supporterIds) {
}
