package org.yorisoi.consultation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Orders of the list of sessions. */
public enum SessionSort {
    @JsonProperty("date") DATE("s.time.date, s.time.start, r.reading, s.id"),
    @JsonProperty("-date") DATE_DESCENDING("s.time.date desc, s.time.start desc, r.reading, s.id desc");

    private final String order;

    SessionSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}
