package org.yorisoi.training;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a peer on the list of a training completed.
 *
 * @param completedOn the training's last day
 */
public record PeerTraining(UUID trainingId, String title, LocalDate completedOn, Course course) {
}
