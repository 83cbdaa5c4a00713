package org.yorisoi.salon.meeting.web;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;

@Schema(name = "MeetingCancellationRequest")
public record CancellationRequest(
    @Schema(nullable = true, description = "Why, for everybody to read: nothing personal", examples = "台風接近のため")
    @Size(max = 500) @PlainText String publicNote) {
}
