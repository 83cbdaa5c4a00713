package org.yorisoi.consultation.debrief;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In what function somebody of the government was there as an observer. Never who: a function names nobody. */
public enum ObserverFunction {
    /** 県のがん対策担当. */
    @JsonProperty("prefecture") PREFECTURE,
    /** 保健所. */
    @JsonProperty("health_centre") HEALTH_CENTRE,
    /** 市町村. */
    @JsonProperty("municipality") MUNICIPALITY,
    @JsonProperty("other") OTHER
}
