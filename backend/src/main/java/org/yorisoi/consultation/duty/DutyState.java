package org.yorisoi.consultation.duty;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Set;

/** How things stand with a duty. */
public enum DutyState {
    /** She was asked and hasn't answered. */
    @JsonProperty("asked") ASKED,
    @JsonProperty("accepted") ACCEPTED,
    /** She can't come: the place is open again. */
    @JsonProperty("declined") DECLINED,
    /** She need not come: the place is open again, or the session is cancelled. */
    @JsonProperty("released") RELEASED;

    /** Those in which a place is taken. */
    static final Set<DutyState> TAKING_A_PLACE = EnumSet.of(ASKED, ACCEPTED);

    /** Whether the place is taken: as long as nobody says otherwise, who was asked comes. */
    public boolean takesPlace() {
        return TAKING_A_PLACE.contains(this);
    }
}
