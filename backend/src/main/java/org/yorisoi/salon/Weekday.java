package org.yorisoi.salon;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/** Days of the week as the contract names them, one by one or as people ask for them. */
public enum Weekday {
    @JsonProperty("monday") MONDAY(EnumSet.of(DayOfWeek.MONDAY)),
    @JsonProperty("tuesday") TUESDAY(EnumSet.of(DayOfWeek.TUESDAY)),
    @JsonProperty("wednesday") WEDNESDAY(EnumSet.of(DayOfWeek.WEDNESDAY)),
    @JsonProperty("thursday") THURSDAY(EnumSet.of(DayOfWeek.THURSDAY)),
    @JsonProperty("friday") FRIDAY(EnumSet.of(DayOfWeek.FRIDAY)),
    @JsonProperty("saturday") SATURDAY(EnumSet.of(DayOfWeek.SATURDAY)),
    @JsonProperty("sunday") SUNDAY(EnumSet.of(DayOfWeek.SUNDAY)),
    /** Monday to Friday. */
    @JsonProperty("workday") WORKDAY(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
    @JsonProperty("weekend") WEEKEND(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

    private final Set<DayOfWeek> days;

    Weekday(Set<DayOfWeek> days) {
        this.days = days;
    }

    Set<DayOfWeek> days() {
        return days;
    }
}
