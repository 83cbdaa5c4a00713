package org.yorisoi.training;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How people come together. */
public enum Delivery {
    @JsonProperty("in_person") IN_PERSON,
    @JsonProperty("online") ONLINE,
    /** In a room and online at the same time. */
    @JsonProperty("both") BOTH
}
