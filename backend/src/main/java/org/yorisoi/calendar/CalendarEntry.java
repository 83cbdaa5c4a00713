package org.yorisoi.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that takes place on one day of the public calendar.
 *
 * @param title the name of the salon or room
 * @param movedFrom the day it was planned for, where it was moved; else null
 * @param venueName null where it is not told, or only online
 * @param municipality of the venue; null where it is not known
 * @param salonId whose meeting it is; null for what is no salon's
 * @param roomId whose session it is; null for what is no room's
 * @param provisional whether it hangs on the holidays of a year that is not gazetted yet
 */
public record CalendarEntry(UUID id, Kind kind, String title, LocalDate date, LocalTime startTime, LocalTime endTime,
                            State state, LocalDate movedFrom, Delivery delivery, String venueName, String municipality,
                            UUID salonId, UUID roomId, boolean provisional) {

    /** What it is. */
    public enum Kind {
        @JsonProperty("salon_meeting") SALON_MEETING,
        /** A consultation room is held. */
        @JsonProperty("room_session") ROOM_SESSION,
        /** The hotline is answered. */
        @JsonProperty("hotline_shift") HOTLINE_SHIFT
    }

    /** Whether it takes place, and as planned. */
    public enum State {
        @JsonProperty("scheduled") SCHEDULED,
        /** On another day or at another time than planned. */
        @JsonProperty("moved") MOVED,
        @JsonProperty("cancelled") CANCELLED
    }

    /** How people come together. */
    @Schema(name = "CalendarDelivery")
    public enum Delivery {
        @JsonProperty("in_person") IN_PERSON,
        @JsonProperty("online") ONLINE,
        /** In a room and online at the same time. */
        @JsonProperty("both") BOTH,
        @JsonProperty("telephone") TELEPHONE
    }
}
