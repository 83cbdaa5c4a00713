package org.yorisoi.supporter.message;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a message is about. Its words are made where it is shown, out of the facts that are named here. */
public enum MessageKind {

    /** Facts: {@code month}, {@code deadline}. */
    @JsonProperty("availability_asked") AVAILABILITY_ASKED,
    /** Facts: {@code month}, {@code deadline}. */
    @JsonProperty("availability_reminded") AVAILABILITY_REMINDED,
    /** Facts: {@code date}, {@code start}, {@code end}, {@code place}. */
    @JsonProperty("duty_asked") DUTY_ASKED,
    /** Day, hours or place of a session have changed; the facts are the new ones, as of {@link #DUTY_ASKED}. */
    @JsonProperty("duty_moved") DUTY_MOVED,
    /** She need not come: the place went to somebody else, or isn't needed. Facts as of {@link #DUTY_ASKED}. */
    @JsonProperty("duty_released") DUTY_RELEASED,
    /** The session is cancelled. Facts as of {@link #DUTY_ASKED}. */
    @JsonProperty("session_cancelled") SESSION_CANCELLED,
    /**
     * A roster was published, or published anew, and something changes for her. Facts: {@code asked} and {@code released}, each
     * a line for every session, {@code 2026-12-01 13:00 15:20} and the place; empty for none.
     */
    @JsonProperty("roster_published") ROSTER_PUBLISHED,
    /** Her qualification is about to end. Facts: {@code validUntil}. */
    @JsonProperty("qualification_ending") QUALIFICATION_ENDING,
    /** A certificate is there to be fetched. Facts: none. */
    @JsonProperty("certificate_ready") CERTIFICATE_READY
}
