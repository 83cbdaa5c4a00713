package org.yorisoi.supporter.qualification;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How somebody's qualification stands on a day. */
public enum QualificationStatus {
    /** She has never completed a foundation. */
    @JsonProperty("none") NONE,
    @JsonProperty("valid") VALID,
    /** Valid, and its end is near enough to be told. */
    @JsonProperty("expiring") EXPIRING,
    /** It has ended; she may serve until the grace has passed. */
    @JsonProperty("in_grace") IN_GRACE,
    @JsonProperty("expired") EXPIRED;

    /** Whether she may serve, as far as her training goes. */
    public boolean mayServe() {
        return this == VALID || this == EXPIRING || this == IN_GRACE;
    }
}
