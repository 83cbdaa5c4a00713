package org.yorisoi.supporter.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.MergeChoices;
import org.yorisoi.supporter.MergeField;
import org.yorisoi.supporter.MergeSide;

@Schema(name = "SupporterMergeRequest")
public record MergeRequest(
    @Schema(description = "The entry that goes on in the kept one") @NotNull UUID otherId,
    @Schema(description = "The version of it that was read", examples = "3") @NotNull @Min(0) Long otherVersion,
    @Schema(description = "The fields that the kept entry has from the other one; all others stay as they are."
        + " Refused where both say the same, but for `health`", examples = "[\"telephone\"]")
    @NotNull @Size(max = 20) Set<@NotNull MergeField> taken,
    @Schema(nullable = true, description = "By whose account she signs in; asked for where both have one, and refused"
        + " elsewhere")
    MergeSide accountOf,
    @Schema(nullable = true, description = "Whose answer counts for months that both have answered; asked for where there are"
        + " any, and refused elsewhere") MergeSide answersOf) {

    MergeChoices toChoices() {
        return new MergeChoices(taken, accountOf, answersOf);
    }
}
