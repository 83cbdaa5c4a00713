package org.yorisoi.supporter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a supporter can do. */
public enum Ability {
    /** Listen in a consultation room. */
    @JsonProperty("in_person") IN_PERSON,
    @JsonProperty("online") ONLINE,
    /** Listen on the hotline. */
    @JsonProperty("telephone") TELEPHONE,
    /** Speak of her experience (語り手). */
    @JsonProperty("speaking") SPEAKING
}
