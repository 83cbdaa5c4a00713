package org.yorisoi.supporter.qualification;

import java.time.LocalDate;
import org.yorisoi.training.Course;

/**
 * A training as it is entered by hand.
 *
 * @param completedOn its last day
 * @param heldBy who held it; may be null
 */
public record TrainingEntry(LocalDate completedOn, String title, Course course, String heldBy) {
}
