package org.yorisoi.platform.imports;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of a row when the import is confirmed. */
public enum Effect {
    /** It is stored. */
    @JsonProperty("create") CREATE,
    /** The same is stored already. */
    @JsonProperty("unchanged") UNCHANGED,
    /** Something else is stored as the same thing; a person has to decide which is right. */
    @JsonProperty("conflict") CONFLICT,
    /** It can't be read as what it should be. */
    @JsonProperty("faulty") FAULTY
}
