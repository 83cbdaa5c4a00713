package org.yorisoi.training;

/** @param headcounts null when nobody counted, or when it is still to come */
public record NewTraining(TrainingDetails details, Counts headcounts) {
}
