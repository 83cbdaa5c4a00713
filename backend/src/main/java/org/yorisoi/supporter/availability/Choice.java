package org.yorisoi.supporter.availability;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a supporter says about a day. */
public enum Choice {
    @JsonProperty("prefer") PREFER,
    @JsonProperty("yes") YES,
    @JsonProperty("no") NO;

    /** A "no" is never overruled. */
    public boolean canCome() {
        return this != NO;
    }
}
