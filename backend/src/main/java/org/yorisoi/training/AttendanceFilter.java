package org.yorisoi.training;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the numbers of a training are there. Every training is exactly one of these. */
public enum AttendanceFilter {
    @JsonProperty("recorded") RECORDED,
    /** It has begun, and nothing is recorded. */
    @JsonProperty("missing") MISSING,
    /** It begins after today. */
    @JsonProperty("upcoming") UPCOMING
}
