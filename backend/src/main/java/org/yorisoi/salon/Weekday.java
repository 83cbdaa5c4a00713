package org.yorisoi.salon;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;

/** Days of the week as the contract names them. */
public enum Weekday {
    @JsonProperty("monday") MONDAY,
    @JsonProperty("tuesday") TUESDAY,
    @JsonProperty("wednesday") WEDNESDAY,
    @JsonProperty("thursday") THURSDAY,
    @JsonProperty("friday") FRIDAY,
    @JsonProperty("saturday") SATURDAY,
    @JsonProperty("sunday") SUNDAY;

    DayOfWeek day() {
        return DayOfWeek.valueOf(name());
    }
}
