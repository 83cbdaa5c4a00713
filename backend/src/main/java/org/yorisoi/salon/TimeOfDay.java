package org.yorisoi.salon;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalTime;

/** When on a day a meeting begins. */
public enum TimeOfDay {
    /** Before noon. */
    @JsonProperty("morning") MORNING(LocalTime.MIN, LocalTime.of(11, 59)),
    /** From noon on, before 17:00. */
    @JsonProperty("afternoon") AFTERNOON(LocalTime.NOON, LocalTime.of(16, 59)),
    /** From 17:00 on. */
    @JsonProperty("evening") EVENING(LocalTime.of(17, 0), LocalTime.of(23, 59));

    private final LocalTime from;
    private final LocalTime to;

    TimeOfDay(LocalTime from, LocalTime to) {
        this.from = from;
        this.to = to;
    }

    LocalTime from() {
        return from;
    }

    LocalTime to() {
        return to;
    }
}
