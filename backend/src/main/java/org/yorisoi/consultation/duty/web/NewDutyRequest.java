package org.yorisoi.consultation.duty.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewDutyRequest")
record NewDutyRequest(@Schema(description = "Who is asked to come") @NotNull UUID supporterId) {
}
