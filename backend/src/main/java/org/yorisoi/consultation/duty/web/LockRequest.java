package org.yorisoi.consultation.duty.web;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DutyLockRequest")
record LockRequest(
    @Schema(description = "Whether a plan that is made anew leaves it as it is") @NotNull Boolean locked) {
}
