package org.yorisoi.training;

/**
 * Which external courses to list; null means all.
 *
 * @param fiscalYear the calendar year in which it begins
 * @param q part of the title or the organiser
 */
public record ExternalCourseFilter(Integer fiscalYear, String q, ExternalCourseSort sort) {
}
