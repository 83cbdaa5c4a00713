package org.yorisoi.consultation.roster.web;

import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.RosterTrial;

@Schema(name = "RosterTrial", description = "What other settings would have changed in a month")
public record TrialResponse(
    @Schema(required = true, implementation = String.class, pattern = Months.PATTERN, description = "The latest month that was asked for"
        + " availability: last month, else this one, else the next", examples = "2026-10") YearMonth month,
    @Schema(required = true, description = "How many duties and turns the plan by today's settings has", examples = "51") int places,
    @Schema(required = true, description = "How many of them would have gone to somebody else, or to nobody", examples = "6") int moved,
    @Schema(required = true, description = "What the plan by today's settings costs") List<TermResponse> today,
    @Schema(required = true, description = "What the plan by the other settings costs, by today's weights too, so that the two can be"
        + " compared") List<TermResponse> other) {

    static TrialResponse of(RosterTrial trial) {
        return new TrialResponse(trial.month(), trial.places(), trial.moved(), TermResponse.of(trial.today()),
            TermResponse.of(trial.other()));
    }
}
