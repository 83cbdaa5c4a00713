package org.yorisoi.salon.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether somebody has counted the visitors. */
public enum CountsFilter {
    @JsonProperty("recorded") RECORDED,
    /** Its day has come, it is not cancelled, and nobody has counted. */
    @JsonProperty("missing") MISSING
}
