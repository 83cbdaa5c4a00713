package org.yorisoi.supporter.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.web.Texts;
import org.yorisoi.supporter.NextState;
import org.yorisoi.supporter.SupporterState;

@Schema(name = "SupporterStateRequest")
public record SupporterStateRequest(
    @NotNull SupporterState state,
    @Schema(description = "The first day of the new state: not in the future, not before that of the one before",
        examples = "2026-11-01") @NotNull LocalDate since,
    @Schema(nullable = true, description = "The last day of a rest; only with `resting`, null when nobody knows",
        examples = "2027-03-31") LocalDate until,
    @Schema(nullable = true, description = "Why; only for those who keep the register, required when a decease was entered by"
        + " mistake", examples = "ご本人の希望による") @Size(max = 500) @PlainText String reason) {

    NextState toNext() {
        return new NextState(state, since, until, Texts.orNull(reason));
    }
}
