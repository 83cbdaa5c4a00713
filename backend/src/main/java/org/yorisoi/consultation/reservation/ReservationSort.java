package org.yorisoi.consultation.reservation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Orders of the reservation list. */
public enum ReservationSort {
    /** By when the visitor is awaited. */
    @JsonProperty("date") DATE("n.time.date, t.time.start, r.id"),
    @JsonProperty("-date") DATE_DESCENDING("n.time.date desc, t.time.start desc, r.id"),
    @JsonProperty("madeAt") MADE_AT("r.madeAt, r.id"),
    @JsonProperty("-madeAt") MADE_AT_DESCENDING("r.madeAt desc, r.id"),
    @JsonProperty("room") ROOM("m.reading, n.time.date, t.time.start, r.id");

    private final String order;

    ReservationSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}
