package org.yorisoi.training;

/**
 * A training with its numbers.
 *
 * @param attendance its numbers; the names are not loaded with it
 * @param fiscalYear the fiscal year of its first day, as the prefecture counts
 */
public record TrainingOverview(Training training, Attendance attendance, int fiscalYear) {
}
