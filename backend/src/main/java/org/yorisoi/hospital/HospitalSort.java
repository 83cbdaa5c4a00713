package org.yorisoi.hospital;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Orders of the hospital list. */
public enum HospitalSort {
    @JsonProperty("kana") KANA("h.kana, h.id"),
    @JsonProperty("-kana") KANA_DESCENDING("h.kana desc, h.id"),
    @JsonProperty("name") NAME("h.name, h.id"),
    @JsonProperty("-name") NAME_DESCENDING("h.name desc, h.id"),
    /** National first, then regional, then by the prefecture; those without a designation on the day last. */
    @JsonProperty("designation") DESIGNATION("""
        case d.kind when NATIONAL then 1 when REGIONAL then 2 when PREFECTURAL then 3 else 4 end, h.kana, h.id""");

    private final String order;

    HospitalSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}
