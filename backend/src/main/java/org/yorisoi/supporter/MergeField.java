package org.yorisoi.supporter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A part of an entry that is either the kept entry's or the other's after a merge. The account is chosen apart. */
public enum MergeField {

    @JsonProperty("name") NAME,
    @JsonProperty("kana") KANA,
    @JsonProperty("telephone") TELEPHONE,
    @JsonProperty("email") EMAIL,
    /** With the postal code. */
    @JsonProperty("address") ADDRESS,
    @JsonProperty("municipality") MUNICIPALITY,
    @JsonProperty("age_band") AGE_BAND,
    @JsonProperty("languages") LANGUAGES,
    @JsonProperty("reading_needs") READING_NEEDS,
    @JsonProperty("abilities") ABILITIES,
    @JsonProperty("usual_availability") USUAL_AVAILABILITY,
    @JsonProperty("duties_per_month") DUTIES_PER_MONTH,
    @JsonProperty("pledge") PLEDGE,
    @JsonProperty("mentor") MENTOR,
    @JsonProperty("salon") SALON,
    /** As a whole; closed before and after, unless a consent stands. */
    @JsonProperty("health") HEALTH
}
