package org.yorisoi.supporter.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ConsentWithdrawal")
public record ConsentWithdrawalRequest(
    @Schema(nullable = true, description = "Not in the future, not before it was given; today when absent",
        examples = "2027-01-15") LocalDate withdrawnOn) {
}
