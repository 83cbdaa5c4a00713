package org.yorisoi.report.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One of the report's tables, for programs that want exactly one in a CSV file. */
public enum ReportTable {
    @JsonProperty("trainings") TRAININGS,
    @JsonProperty("external_courses") EXTERNAL_COURSES
}
