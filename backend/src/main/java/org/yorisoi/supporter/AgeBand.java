package org.yorisoi.supporter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How old somebody is, roughly. */
public enum AgeBand {
    @JsonProperty("under_30") UNDER_30,
    @JsonProperty("thirties") THIRTIES,
    @JsonProperty("forties") FORTIES,
    @JsonProperty("fifties") FIFTIES,
    @JsonProperty("sixties") SIXTIES,
    @JsonProperty("seventies") SEVENTIES,
    /** Eighty and older. */
    @JsonProperty("over_80") OVER_80
}
