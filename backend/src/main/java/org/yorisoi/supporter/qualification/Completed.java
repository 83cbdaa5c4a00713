package org.yorisoi.supporter.qualification;

import java.time.LocalDate;
import java.util.UUID;
import org.yorisoi.training.Course;

/**
 * A training that somebody completed, as far as her qualification asks.
 *
 * @param entry of the training history
 * @param on the training's last day
 */
public record Completed(UUID entry, LocalDate on, Course course) {
}
