package org.yorisoi.supporter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** From which side somebody has lived through cancer (立場). */
public enum Standpoint {
    /** Had or has it herself (患者・体験者). */
    @JsonProperty("patient") PATIENT,
    /** Somebody close to her has or had it (家族). */
    @JsonProperty("family") FAMILY,
    /** Somebody close to her died of it (遺族). */
    @JsonProperty("bereaved") BEREAVED
}
