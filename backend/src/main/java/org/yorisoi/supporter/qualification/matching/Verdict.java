package org.yorisoi.supporter.qualification.matching;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a human says about a name on a training list. */
public enum Verdict {
    /** She is this supporter. */
    @JsonProperty("same") SAME,
    /** She is not this supporter, however alike the names are. */
    @JsonProperty("different") DIFFERENT,
    /** She is not in the register yet: an entry was made, in the state applied. */
    @JsonProperty("new") NEW;

    boolean links() {
        return this != DIFFERENT;
    }
}
