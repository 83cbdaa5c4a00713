package org.yorisoi.consultation.roster;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What has made a plan another one. */
public enum StepKind {
    /** What had been told already when planning began. */
    @JsonProperty("begun") BEGUN,
    /** Planned as well as possible. */
    @JsonProperty("planned") PLANNED,
    /** Empty places filled, everybody else left. */
    @JsonProperty("filled") FILLED,
    /** Planned anew with the fewest changes of what was told. */
    @JsonProperty("replanned") REPLANNED,
    /** By hand. */
    @JsonProperty("edited") EDITED,
    /** From a file. */
    @JsonProperty("imported") IMPORTED,
    /** Somebody was put on duty, declined or was released outside the roster. */
    @JsonProperty("followed") FOLLOWED
}
