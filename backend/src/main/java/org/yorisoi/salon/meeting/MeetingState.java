package org.yorisoi.salon.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of a meeting. */
public enum MeetingState {
    @JsonProperty("scheduled") SCHEDULED,
    /** It does not, or did not, take place. */
    @JsonProperty("cancelled") CANCELLED,
    /** It took place, and somebody counted. */
    @JsonProperty("held") HELD
}
