package org.yorisoi.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Something that takes place on one day of the public calendar.
 *
 * @param title the name of the salon
 * @param movedFrom the day it was planned for, where it was moved; else null
 * @param venueName null where it is not told, or only online
 * @param municipality of the venue; null where it is not known
 * @param provisional whether it hangs on the holidays of a year that is not gazetted yet
 */
public record CalendarEntry(UUID id, Kind kind, String title, LocalDate date, LocalTime startTime, LocalTime endTime,
                            State state, LocalDate movedFrom, Delivery delivery, String venueName, String municipality,
                            UUID salonId, boolean provisional) {

    /** What it is. */
    public enum Kind {
        @JsonProperty("salon_meeting") SALON_MEETING
    }

    /** Whether it takes place, and as planned. */
    public enum State {
        @JsonProperty("scheduled") SCHEDULED,
        /** On another day or at another time than planned. */
        @JsonProperty("moved") MOVED,
        @JsonProperty("cancelled") CANCELLED
    }

    /** How people come together. */
    public enum Delivery {
        @JsonProperty("in_person") IN_PERSON,
        @JsonProperty("online") ONLINE,
        /** In a room and online at the same time. */
        @JsonProperty("both") BOTH
    }
}
