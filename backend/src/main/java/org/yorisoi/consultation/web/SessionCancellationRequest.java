package org.yorisoi.consultation.web;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;

@Schema(name = "RoomSessionCancellationRequest")
public record SessionCancellationRequest(
    @Schema(nullable = true, description = "Why, for everybody to read: nothing personal", examples = "台風接近のため")
    @Size(max = 500) @PlainText String publicReason,
    @Schema(nullable = true, description = "Why, for the support centre alone", examples = "サポーターがそろわないため")
    @Size(max = 500) @PlainText String privateReason) {
}
