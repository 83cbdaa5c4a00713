package org.yorisoi.consultation.duty.web;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;

@Schema(name = "DutyDeclineRequest")
record DeclineRequest(
    @Schema(nullable = true, description = "Why, if she wants to say so; kept encrypted, for the support centre alone",
        examples = "通院の日と重なりました") @Size(max = 500) @PlainText String reason) {
}
