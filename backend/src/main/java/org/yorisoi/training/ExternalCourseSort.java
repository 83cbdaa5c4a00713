package org.yorisoi.training;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Orders of the list of external courses. */
public enum ExternalCourseSort {
    @JsonProperty("date") DATE("date, id"),
    @JsonProperty("-date") DATE_DESCENDING("date desc, id desc"),
    @JsonProperty("title") TITLE("title, date, id"),
    @JsonProperty("-title") TITLE_DESCENDING("title desc, date desc, id desc");

    private final String order;

    ExternalCourseSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}
