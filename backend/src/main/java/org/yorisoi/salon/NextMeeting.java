package org.yorisoi.salon;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting as it stands beside its salon.
 *
 * @param startTime null when it is not fixed
 * @param endTime null when it is not fixed
 * @param venueName null when it is where the salon always meets
 * @param movedFrom the day on which it would have been; null when it was not moved by hand
 * @param publicNote why it is moved or cancelled, for everybody to read; may be null
 * @param provisional whether it depends on a holiday of a year that is not gazetted yet
 */
public record NextMeeting(UUID id, LocalDate date, LocalTime startTime, LocalTime endTime, String venueName, State state,
                          LocalDate movedFrom, String publicNote, boolean provisional) {

    /** What becomes of it. */
    @Schema(name = "NextMeetingState")
    public enum State {
        @JsonProperty("scheduled") SCHEDULED,
        @JsonProperty("cancelled") CANCELLED,
        @JsonProperty("held") HELD
    }
}
