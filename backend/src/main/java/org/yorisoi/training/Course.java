package org.yorisoi.training;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a training is to one participant. Follow-up trainings also take new people, so it belongs to the participant and
 * not to the training.
 */
public enum Course {
    @JsonProperty("foundation") FOUNDATION,
    @JsonProperty("follow_up") FOLLOW_UP
}
