package org.yorisoi.consultation.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which order records are listed. */
public enum RecordSort {
    /** As they were written, session by session. */
    @JsonProperty("date") DATE("s.time.date, s.time.start, r.sessionId, r.recordedAt, r.id"),
    /** The latest session first. */
    @JsonProperty("-date") LATEST("s.time.date desc, s.time.start desc, r.sessionId, r.recordedAt, r.id");

    private final String order;

    RecordSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}
