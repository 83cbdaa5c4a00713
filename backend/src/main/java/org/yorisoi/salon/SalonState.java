package org.yorisoi.salon;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a salon stands. */
public enum SalonState {
    /** Being prepared; the public doesn't see it yet. */
    @JsonProperty("planned") PLANNED,
    /** Its first meetings, supported until it runs steadily. */
    @JsonProperty("trial") TRIAL,
    @JsonProperty("running") RUNNING,
    /** Pauses (休止); the public sees that it does. */
    @JsonProperty("resting") RESTING,
    /** No more meetings; only its history is kept. */
    @JsonProperty("closed") CLOSED;

    /** What the public sees. */
    public static final Set<SalonState> PUBLIC = Set.copyOf(EnumSet.of(TRIAL, RUNNING, RESTING));

    private static final Map<SalonState, Set<SalonState>> NEXT = new EnumMap<>(Map.of(
        PLANNED, EnumSet.of(TRIAL, RUNNING, CLOSED),
        TRIAL, EnumSet.of(RUNNING, RESTING, CLOSED),
        RUNNING, EnumSet.of(RESTING, CLOSED),
        RESTING, EnumSet.of(RUNNING, TRIAL, CLOSED),
        CLOSED, EnumSet.of(RUNNING)));

    /** Whether a salon may go from here to there. */
    public boolean mayBecome(SalonState next) {
        return NEXT.get(this).contains(next);
    }

    public boolean isPublic() {
        return PUBLIC.contains(this);
    }

    /** Whether it holds meetings. */
    public boolean meets() {
        return this == TRIAL || this == RUNNING;
    }
}
