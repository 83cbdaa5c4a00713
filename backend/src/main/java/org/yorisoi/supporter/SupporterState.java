package org.yorisoi.supporter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a supporter stands. */
public enum SupporterState {
    /** Has applied (申込). */
    @JsonProperty("applied") APPLIED,
    /** Has been through the foundation training; serves beside somebody experienced (研修中). */
    @JsonProperty("trainee") TRAINEE,
    @JsonProperty("active") ACTIVE,
    /** Pauses (休止). */
    @JsonProperty("resting") RESTING,
    /** Has left (退会). */
    @JsonProperty("withdrawn") WITHDRAWN,
    /** Has died (逝去). */
    @JsonProperty("deceased") DECEASED;

    /** From {@code DECEASED} only back, when it was entered by mistake. */
    private static final Map<SupporterState, Set<SupporterState>> NEXT = new EnumMap<>(Map.of(
        APPLIED, EnumSet.of(TRAINEE, ACTIVE, WITHDRAWN, DECEASED),
        TRAINEE, EnumSet.of(ACTIVE, RESTING, WITHDRAWN, DECEASED),
        ACTIVE, EnumSet.of(RESTING, WITHDRAWN, DECEASED),
        RESTING, EnumSet.of(TRAINEE, ACTIVE, WITHDRAWN, DECEASED),
        WITHDRAWN, EnumSet.of(APPLIED, TRAINEE, ACTIVE, DECEASED),
        DECEASED, EnumSet.of(RESTING)));

    /** Whether a supporter may go from here to there. */
    public boolean mayBecome(SupporterState next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether she may have duties. */
    public boolean serves() {
        return this == TRAINEE || this == ACTIVE;
    }

    /** No more mail, no more duties; she stays in past counts without being named. */
    public boolean isGone() {
        return this == WITHDRAWN || this == DECEASED;
    }
}
