package org.yorisoi.consultation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a session has come. */
public enum SessionState {
    /** Planned; the public does not know of it yet. */
    @JsonProperty("draft") DRAFT,
    /** Published: everybody knows of it. */
    @JsonProperty("open") OPEN,
    /** It was published and does not take place. */
    @JsonProperty("cancelled") CANCELLED
}
