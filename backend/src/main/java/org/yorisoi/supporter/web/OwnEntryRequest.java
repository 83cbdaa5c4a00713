package org.yorisoi.supporter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.web.Texts;
import org.yorisoi.supporter.OwnDetails;
import org.yorisoi.supporter.ReadingNeed;

@Schema(name = "OwnEntryRequest", description = "What a supporter may say of herself")
public record OwnEntryRequest(
    @Schema(nullable = true, description = "Null: nothing") @Valid SupporterContactBody contact,
    @Schema(nullable = true, description = "Where she lives (市町村)", examples = "熊本市中央区") @Size(max = 50) @PlainText
    String municipality,
    @Schema(description = "That she can listen in; BCP 47", examples = "[\"ja\"]") @NotNull @Size(max = 10)
    List<@NotNull @Pattern(regexp = SupporterRequest.LANGUAGE) String> languages,
    @Schema(description = "How she needs what is sent to her") @NotNull @Size(max = 5) Set<@NotNull ReadingNeed> readingNeeds,
    @Schema(nullable = true, description = "When she can usually come, in words", examples = "火曜と木曜の午後")
    @Size(max = 500) @PlainText String usualAvailability,
    @Schema(nullable = true, description = "How many duties a month she wants at most", examples = "2") @Min(0) @Max(31)
    Integer dutiesPerMonth) {

    OwnDetails toDetails() {
        SupporterContactBody reached = contact == null ? SupporterContactBody.NONE : contact.tidy();
        return new OwnDetails(reached.telephone(), reached.email(), reached.postalCode(), reached.address(),
            Texts.orNull(municipality), languages.stream().distinct().toList(), readingNeeds, Texts.orNull(usualAvailability),
            dutiesPerMonth);
    }
}
