package org.yorisoi.consultation.supervision;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** How far a case has come. */
public enum SupervisionState {
    /** Nobody has taken it up. */
    @JsonProperty("open") OPEN,
    /** Somebody of the group sees to it. */
    @JsonProperty("taken") TAKEN,
    /** Seen to, with a note about what came of it. */
    @JsonProperty("done") DONE;

    /** Whether a case may go there from here: it is taken before it is done, can be given back, and can be taken up again. */
    boolean leadsTo(SupervisionState next) {
        return switch (this) {
            case OPEN -> next == TAKEN;
            case TAKEN -> Set.of(OPEN, TAKEN, DONE).contains(next);
            case DONE -> Set.of(TAKEN, DONE).contains(next);
        };
    }
}
