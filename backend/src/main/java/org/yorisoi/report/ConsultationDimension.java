package org.yorisoi.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By what consultations are told apart. By topic one counts several times, by all others once. */
public enum ConsultationDimension {
    @JsonProperty("topic") TOPIC,
    @JsonProperty("standpoint") STANDPOINT,
    @JsonProperty("cancer") CANCER,
    @JsonProperty("age_band") AGE_BAND,
    @JsonProperty("sex") SEX,
    @JsonProperty("mode") MODE,
    @JsonProperty("visit") VISIT,
    @JsonProperty("outcome") OUTCOME,
    @JsonProperty("room") ROOM
}
