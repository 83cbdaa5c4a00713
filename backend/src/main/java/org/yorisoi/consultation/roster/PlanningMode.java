package org.yorisoi.consultation.roster;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is planned, and what stays. */
public enum PlanningMode {
    /** Everything that isn't locked, as well as possible. */
    @JsonProperty("all") ALL,
    /** Only empty places: everybody who is somewhere stays there. */
    @JsonProperty("rest") REST,
    /** As few changes as possible of what was told, as long as no place stays empty for it. */
    @JsonProperty("fewest_changes") FEWEST_CHANGES
}
