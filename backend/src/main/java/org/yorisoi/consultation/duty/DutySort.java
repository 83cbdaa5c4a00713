package org.yorisoi.consultation.duty;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Orders of duties. */
public enum DutySort {
    @JsonProperty("date") DATE("d.told.date, d.told.start, d.sessionId, d.askedAt, d.id"),
    @JsonProperty("-date") DATE_DESCENDING("d.told.date desc, d.told.start desc, d.sessionId, d.askedAt, d.id");

    private final String order;

    DutySort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}
