package org.yorisoi.consultation.reservation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What has become of somebody who waits for a slot of a session. */
public enum WaitingState {
    @JsonProperty("waiting") WAITING,
    /** A slot became free and is held; the reservation says until when. */
    @JsonProperty("offered") OFFERED,
    /** The slot that was offered was confirmed. */
    @JsonProperty("taken") TAKEN,
    /** The slot that was offered was not confirmed in time and went to the next. */
    @JsonProperty("passed") PASSED,
    @JsonProperty("withdrawn") WITHDRAWN,
    /** The centre has cancelled the session. It waits again when the session is restored; never stored. */
    @JsonProperty("session_cancelled") SESSION_CANCELLED
}
