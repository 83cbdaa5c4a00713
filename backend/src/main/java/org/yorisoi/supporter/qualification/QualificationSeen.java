package org.yorisoi.supporter.qualification;

import java.util.List;
import org.yorisoi.supporter.SupporterState;
import org.yorisoi.supporter.SupporterSummary;

/**
 * A supporter's qualification as it stands today.
 *
 * @param history every training, the earliest first
 * @param extensions those that stand and cover one of her last days
 */
public record QualificationSeen(SupporterSummary supporter, Qualification qualification, List<HistoryEntry> history,
                                List<QualificationExtension> extensions) {

    /** Whether she has applied and a foundation has made her a trainee: offered, never done by itself. */
    public boolean offersTrainee() {
        return supporter.state() == SupporterState.APPLIED && qualification.status().mayServe();
    }

    /** What the training did. */
    public Qualification.Step step(HistoryEntry entry) {
        return qualification.steps().stream().filter(step -> step.entry().equals(entry.id())).findFirst().orElseThrow();
    }
}
