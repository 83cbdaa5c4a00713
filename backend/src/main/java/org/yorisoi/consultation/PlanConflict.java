package org.yorisoi.consultation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a clerk should look at before a session is made or published. None of it is forbidden. */
public enum PlanConflict {
    /** Its hospital has another session on that day. */
    @JsonProperty("same_hospital") SAME_HOSPITAL,
    /** Its hospital is not designated on that day. */
    @JsonProperty("hospital_not_designated") HOSPITAL_NOT_DESIGNATED,
    /** The room is not open on that day. */
    @JsonProperty("room_closed") ROOM_CLOSED
}
