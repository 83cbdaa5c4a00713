package org.yorisoi.training;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a training is for. */
public enum TrainingKind {
    /** 養成研修会: makes new peer supporters. */
    @JsonProperty("foundation") FOUNDATION,
    /** フォローアップ研修会: renews those who are trained; new ones are often admitted too. */
    @JsonProperty("follow_up") FOLLOW_UP,
    @JsonProperty("other") OTHER
}
