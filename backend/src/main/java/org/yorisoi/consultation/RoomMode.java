package org.yorisoi.consultation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How somebody is listened to. */
public enum RoomMode {
    @JsonProperty("in_person") IN_PERSON,
    @JsonProperty("online") ONLINE,
    @JsonProperty("telephone") TELEPHONE
}
