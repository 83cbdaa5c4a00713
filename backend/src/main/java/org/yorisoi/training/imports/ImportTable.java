package org.yorisoi.training.imports;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the rows of a file are. The headings tell. */
public enum ImportTable {
    @JsonProperty("trainings") TRAININGS,
    @JsonProperty("external_courses") EXTERNAL_COURSES
}
