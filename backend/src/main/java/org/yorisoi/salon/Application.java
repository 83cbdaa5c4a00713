package org.yorisoi.salon;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether one has to apply before coming. */
@Schema(name = "SalonApplication")
public enum Application {
    @JsonProperty("none") NONE,
    @JsonProperty("required") REQUIRED,
    /** Only those who come for the first time. */
    @JsonProperty("first_time") FIRST_TIME
}
