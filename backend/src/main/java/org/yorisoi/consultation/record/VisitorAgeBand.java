package org.yorisoi.consultation.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/** About how old somebody seemed or said to be (年代). */
public enum VisitorAgeBand {
    @JsonProperty("under_20") UNDER_20,
    @JsonProperty("twenties") TWENTIES,
    @JsonProperty("thirties") THIRTIES,
    @JsonProperty("forties") FORTIES,
    @JsonProperty("fifties") FIFTIES,
    @JsonProperty("sixties") SIXTIES,
    @JsonProperty("seventies") SEVENTIES,
    /** Eighty and older. */
    @JsonProperty("over_80") OVER_80,
    /** 不明. */
    @JsonProperty("unknown") UNKNOWN
}
