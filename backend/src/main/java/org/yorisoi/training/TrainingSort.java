package org.yorisoi.training;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Orders of the list of trainings. */
public enum TrainingSort {
    @JsonProperty("date") DATE("t.firstDate, t.id"),
    @JsonProperty("-date") DATE_DESCENDING("t.firstDate desc, t.id desc"),
    @JsonProperty("title") TITLE("t.title, t.firstDate, t.id"),
    @JsonProperty("-title") TITLE_DESCENDING("t.title desc, t.firstDate desc, t.id desc"),
    /** Those without numbers first. */
    @JsonProperty("total") TOTAL("a.countedTotal, t.firstDate, t.id"),
    @JsonProperty("-total") TOTAL_DESCENDING("a.countedTotal desc, t.firstDate desc, t.id desc");

    private final String order;

    TrainingSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}
