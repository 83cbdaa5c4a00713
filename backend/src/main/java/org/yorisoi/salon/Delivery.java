package org.yorisoi.salon;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a salon meets. */
@Schema(name = "SalonDelivery")
public enum Delivery {
    @JsonProperty("in_person") IN_PERSON,
    @JsonProperty("online") ONLINE,
    @JsonProperty("both") BOTH
}
