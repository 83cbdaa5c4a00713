package org.yorisoi.salon;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Groups of people whom a salon is especially for. */
public enum AudienceGroup {
    @JsonProperty("patients") PATIENTS,
    @JsonProperty("family") FAMILY,
    @JsonProperty("bereaved") BEREAVED,
    /** Adolescents and young adults, about 15 to 39 years old. */
    @JsonProperty("aya") AYA,
    @JsonProperty("women") WOMEN,
    @JsonProperty("men") MEN,
    @JsonProperty("children") CHILDREN
}
