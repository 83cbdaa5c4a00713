package org.yorisoi.salon.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Orders of the list of meetings. */
public enum MeetingSort {
    @JsonProperty("date") DATE("m.slot.date, m.slot.startTime, m.id"),
    @JsonProperty("-date") DATE_DESCENDING("m.slot.date desc, m.slot.startTime desc, m.id desc");

    private final String order;

    MeetingSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}
