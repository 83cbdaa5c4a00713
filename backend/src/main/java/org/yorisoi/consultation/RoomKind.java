package org.yorisoi.consultation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a consultation room is. */
public enum RoomKind {
    /** At a hospital, by a usual schedule. */
    @JsonProperty("regular") REGULAR,
    /** Where people are anyway: a station plaza, a shopping street (出張相談). */
    @JsonProperty("outreach") OUTREACH,
    /** The telephone that supporters answer; its sessions are shifts. */
    @JsonProperty("hotline") HOTLINE;

    /** Whether its sessions count as days on which consultation rooms are held. */
    public boolean countsAsRoomDay() {
        return this != HOTLINE;
    }
}
