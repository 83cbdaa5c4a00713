package org.yorisoi.training;

/**
 * Which trainings to list; null means all.
 *
 * @param fiscalYear the calendar year in which it begins
 * @param q part of the title or the place
 */
public record TrainingFilter(Integer fiscalYear, TrainingKind kind, Delivery delivery, AttendanceFilter attendance,
                             String q, TrainingSort sort) {
}
