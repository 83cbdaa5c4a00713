package org.yorisoi.salon;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether one may come without giving one's name. */
public enum Anonymity {
    @JsonProperty("allowed") ALLOWED,
    @JsonProperty("not_allowed") NOT_ALLOWED
}
