package org.yorisoi.supporter.qualification;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a training did for a qualification. */
public enum Effect {
    /** It is the first one, or the first after the last one had run out. */
    @JsonProperty("qualified") QUALIFIED,
    /** It renewed a qualification that stood, or was in its grace, or that the programme lets be renewed later too. */
    @JsonProperty("renewed") RENEWED,
    /** A follow-up without a foundation, or after the grace where the programme asks for a new foundation. */
    @JsonProperty("none") NONE
}
