package org.yorisoi.consultation.reservation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What has become of a reservation. The first two stand, the others are over. */
public enum ReservationState {
    /** The slot is kept free for it until the hold expires. */
    @JsonProperty("held") HELD,
    @JsonProperty("confirmed") CONFIRMED,
    @JsonProperty("cancelled") CANCELLED,
    /** It was held and not confirmed in time. */
    @JsonProperty("expired") EXPIRED,
    /** Another reservation has taken its place, in another slot. */
    @JsonProperty("moved") MOVED,
    /** The centre has cancelled the session. It can be moved, and stands again when the session is restored; never stored. */
    @JsonProperty("session_cancelled") SESSION_CANCELLED;

    boolean stands() {
        return this == HELD || this == CONFIRMED;
    }
}
