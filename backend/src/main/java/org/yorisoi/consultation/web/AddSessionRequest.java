package org.yorisoi.consultation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AddRoomSessionRequest")
public record AddSessionRequest(@NotNull UUID roomId, @NotNull @Valid SessionRequest session) {
}
