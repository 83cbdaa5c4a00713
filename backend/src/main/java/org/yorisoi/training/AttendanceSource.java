package org.yorisoi.training;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Out of what the number of participants is known. */
public enum AttendanceSource {
    @JsonProperty("headcounts") HEADCOUNTS,
    @JsonProperty("participants") PARTICIPANTS,
    @JsonProperty("both") BOTH
}
