package org.yorisoi.supporter.availability.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.web.Texts;
import org.yorisoi.supporter.availability.AnswerDetails;
import org.yorisoi.supporter.availability.Choice;

@Schema(name = "AvailabilityAnswerRequest")
public record AnswerRequest(
    @Schema(description = "Days of the month, each once; one that is left out counts as `no`") @NotNull @Size(max = 31)
    List<@NotNull @Valid ChosenDayBody> days,
    @Schema(nullable = true, description = "How many duties she takes in the month; null where she sets no limit",
        examples = "2") @Min(0) @Max(31) Integer mostDuties,
    @Schema(nullable = true, description = "What she wants to say besides; kept encrypted", examples = "午前中だけなら行けます")
    @Size(max = 500) @PlainText String note) {

    AnswerDetails toDetails() {
        return details(days, mostDuties, note);
    }

    static AnswerDetails details(List<ChosenDayBody> days, Integer mostDuties, String note) {
        Map<LocalDate, Choice> choices = new TreeMap<>();
        days.forEach(day -> choices.put(day.date(), day.choice()));
        if (choices.size() < days.size()) {
            throw Problem.violation("days", ViolationCode.DUPLICATE);
        }
        return new AnswerDetails(choices, mostDuties, Texts.orNull(note));
    }
}
