package org.yorisoi.supporter.qualification.matching;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far two names agree. */
public enum Agreement {
    @JsonProperty("agrees") AGREES,
    /** But for variants of characters (髙 and 高, ず and づ). */
    @JsonProperty("similar") SIMILAR,
    @JsonProperty("differs") DIFFERS,
    /** One of the two says nothing. */
    @JsonProperty("unknown") UNKNOWN;

    boolean isLike() {
        return this == AGREES || this == SIMILAR;
    }
}
