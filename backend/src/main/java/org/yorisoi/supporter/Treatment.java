package org.yorisoi.supporter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody has been through. */
public enum Treatment {
    @JsonProperty("surgery") SURGERY,
    @JsonProperty("chemotherapy") CHEMOTHERAPY,
    @JsonProperty("radiotherapy") RADIOTHERAPY,
    @JsonProperty("hormone") HORMONE,
    @JsonProperty("immunotherapy") IMMUNOTHERAPY,
    @JsonProperty("transplant") TRANSPLANT,
    @JsonProperty("palliative") PALLIATIVE,
    @JsonProperty("recurrence") RECURRENCE,
    @JsonProperty("other") OTHER
}
