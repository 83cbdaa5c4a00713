package org.yorisoi.consultation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Orders of the list of rooms. */
public enum RoomSort {
    /** Rooms at hospitals, then those elsewhere, then the hotline; each by reading. */
    @JsonProperty("kind") KIND("case r.kind when REGULAR then 1 when OUTREACH then 2 else 3 end, r.reading, r.id"),
    @JsonProperty("kana") KANA("r.reading, r.id"),
    @JsonProperty("-kana") KANA_DESCENDING("r.reading desc, r.id desc");

    private final String order;

    RoomSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}
