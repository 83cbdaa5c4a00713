package org.yorisoi.supporter.qualification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.yorisoi.training.Course;

/**
 * A training of a supporter.
 *
 * @param id of the entry: the participant on the training's list, or what was entered by hand
 * @param completedOn the training's last day
 * @param heldBy who held it; null for the programme's own, and where nobody wrote it down
 * @param trainingId the programme's training; null for what was entered by hand
 * @param version of what was entered by hand; null for the programme's own
 */
public record HistoryEntry(UUID id, Source source, LocalDate completedOn, String title, Course course, String heldBy,
                           UUID trainingId, Long version) {

    /** Where an entry comes from. */
    public enum Source {
        /** A list of participants of this programme, on which a human recognised her. */
        @JsonProperty("programme") PROGRAMME,
        @JsonProperty("entered") ENTERED
    }

    static HistoryEntry of(SupporterTraining training) {
        TrainingEntry entry = training.entry();
        return new HistoryEntry(training.id(), Source.ENTERED, entry.completedOn(), entry.title(), entry.course(),
            entry.heldBy(), null, training.version());
    }

    Completed completed() {
        return new Completed(id, completedOn, course);
    }
}
