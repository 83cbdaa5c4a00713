package org.yorisoi.supporter.availability;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an answer came in. */
public enum Channel {
    /** By herself, signed in. */
    @JsonProperty("app") APP,
    /** By herself, through her personal link. */
    @JsonProperty("link") LINK,
    /** The centre entered it for somebody who telephoned. */
    @JsonProperty("centre") CENTRE
}
