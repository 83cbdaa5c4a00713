package org.yorisoi.supporter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a consent was given. */
public enum ConsentChannel {
    @JsonProperty("paper") PAPER,
    @JsonProperty("in_person") IN_PERSON,
    @JsonProperty("telephone") TELEPHONE,
    /** By herself, signed in. */
    @JsonProperty("online") ONLINE
}
