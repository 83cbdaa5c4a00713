package org.yorisoi.consultation.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/** If she told. */
public enum VisitorSex {
    @JsonProperty("female") FEMALE,
    @JsonProperty("male") MALE,
    @JsonProperty("other") OTHER
}
