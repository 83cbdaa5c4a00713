package org.yorisoi.platform.job;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a job has come. */
public enum JobState {
    /** Nobody has taken it up yet. */
    @JsonProperty("waiting") WAITING,
    @JsonProperty("running") RUNNING,
    /** It has come to its end, or was cancelled and has kept what it had. */
    @JsonProperty("done") DONE,
    /** It was cancelled before there was anything to keep. */
    @JsonProperty("cancelled") CANCELLED,
    /** It came to no result; {@code failure} says why. */
    @JsonProperty("failed") FAILED;

    public boolean isOver() {
        return this != WAITING && this != RUNNING;
    }
}
