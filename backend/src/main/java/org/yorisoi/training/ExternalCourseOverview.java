package org.yorisoi.training;

/** @param fiscalYear the fiscal year of its day, as the prefecture counts */
public record ExternalCourseOverview(ExternalCourse course, int fiscalYear) {
}
