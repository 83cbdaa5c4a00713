package org.yorisoi.supporter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In what two entries agree that may be one person's. */
public enum DoubleSign {

    /** The same reading, and age bands that don't contradict each other. */
    @JsonProperty("kana") KANA,
    @JsonProperty("telephone") TELEPHONE,
    @JsonProperty("email") EMAIL
}
