package org.yorisoi.consultation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;

@Schema(name = "RoomScheduleRequest", description = "When a room is usually held")
public record RoomScheduleBody(
    @Schema(description = "As people write it, from when to when included; `POST /schedule-preview` says what is understood",
        examples = "第1・3火曜 13:00〜15:20、祝日は休み") @NotBlank @Size(max = 500) @PlainText String text,
    @Schema(description = "Keep the text for people to read and plan nothing by it: every session is added by hand")
    @NotNull Boolean keepAsAnnounced) {
}
