package org.yorisoi.platform.imports;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an import has come. */
public enum ImportState {
    /** Shown, nothing stored. */
    @JsonProperty("previewed") PREVIEWED,
    @JsonProperty("confirmed") CONFIRMED
}
