package org.yorisoi.hospital.message;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a message is about. Its words are made where it is shown, out of the facts: {@code date}, {@code start}, {@code end}
 * and {@code place} of the session, as they are from now on.
 */
public enum HospitalMessageKind {

    /** It is the hospital's turn to send a specialist to the session. */
    @JsonProperty("turn_given") TURN_GIVEN,
    /** It no longer is. */
    @JsonProperty("turn_taken_back") TURN_TAKEN_BACK,
    /** A session in the hospital's room, of its turn, or where it has reserved or waits for a slot does not take place. */
    @JsonProperty("session_cancelled") SESSION_CANCELLED,
    /** Such a session has another day or other hours. */
    @JsonProperty("session_moved") SESSION_MOVED,
    /** Such a session takes place after all. */
    @JsonProperty("session_restored") SESSION_RESTORED
}
