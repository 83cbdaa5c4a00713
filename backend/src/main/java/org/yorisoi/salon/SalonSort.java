package org.yorisoi.salon;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Orders of the salon list. */
public enum SalonSort {
    @JsonProperty("kana") KANA("s.reading, s.id"),
    @JsonProperty("-kana") KANA_DESCENDING("s.reading desc, s.id"),
    @JsonProperty("name") NAME("s.name, s.id"),
    @JsonProperty("-name") NAME_DESCENDING("s.name desc, s.id"),
    /** Those without a meeting ahead last. */
    @JsonProperty("nextMeeting") NEXT_MEETING("s.reading, s.id"),
    /** By the first venue's; those without one last. */
    @JsonProperty("municipality") MUNICIPALITY("""
        case when s.municipality is null then 1 else 0 end, s.municipality, s.reading, s.id"""),
    /** Those never confirmed first. */
    @JsonProperty("confirmedOn") CONFIRMED_ON("s.confirmedOn, s.reading, s.id"),
    @JsonProperty("-confirmedOn") CONFIRMED_ON_DESCENDING("s.confirmedOn desc, s.reading, s.id");

    private final String order;

    SalonSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}
