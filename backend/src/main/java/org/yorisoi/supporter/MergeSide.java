package org.yorisoi.supporter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One of two entries that are merged. */
public enum MergeSide {

    /** The one that goes on. */
    @JsonProperty("kept") KEPT,
    /** The one that goes on in the kept one. */
    @JsonProperty("other") OTHER
}
