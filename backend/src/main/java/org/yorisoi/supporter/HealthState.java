package org.yorisoi.supporter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a supporter's health data may be read. */
public enum HealthState {
    /** No consent stands: nothing is read, nothing is written. */
    @JsonProperty("closed") CLOSED,
    /** A consent stands, nothing was told yet. */
    @JsonProperty("empty") EMPTY,
    @JsonProperty("told") TOLD
}
