package org.yorisoi.consultation.reservation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a slot can be had. The session may still not be open, or its booking closed. */
public enum SlotState {
    @JsonProperty("free") FREE,
    @JsonProperty("taken") TAKEN,
    /** By hand: nobody can reserve it. */
    @JsonProperty("closed") CLOSED
}
