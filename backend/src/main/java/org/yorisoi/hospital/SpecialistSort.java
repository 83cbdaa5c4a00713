package org.yorisoi.hospital;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Orders of a hospital's specialists. */
public enum SpecialistSort {
    @JsonProperty("kana") KANA("kana, name, id"),
    @JsonProperty("-kana") KANA_DESCENDING("kana desc, name desc, id"),
    @JsonProperty("activeFrom") ACTIVE_FROM("activeFrom, kana, id"),
    @JsonProperty("-activeFrom") ACTIVE_FROM_DESCENDING("activeFrom desc, kana, id");

    private final String order;

    SpecialistSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}
