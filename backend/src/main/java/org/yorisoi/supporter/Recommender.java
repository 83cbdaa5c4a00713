package org.yorisoi.supporter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who recommends a supporter. */
public enum Recommender {
    /** The salon network. */
    @JsonProperty("network") NETWORK,
    /** A salon by its own. */
    @JsonProperty("salon") SALON
}
