package org.yorisoi.consultation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How somebody gets a slot. */
public enum Booking {
    /** By appointment, until the deadline. */
    @JsonProperty("appointment") APPOINTMENT,
    /** One just comes, or calls. */
    @JsonProperty("walk_in") WALK_IN
}
