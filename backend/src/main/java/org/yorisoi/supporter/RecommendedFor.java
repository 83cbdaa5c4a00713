package org.yorisoi.supporter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** For what a supporter is recommended. */
public enum RecommendedFor {
    /** Consultation rooms (おしゃべり相談室). */
    @JsonProperty("room") ROOM,
    /** The telephone hotline. */
    @JsonProperty("hotline") HOTLINE,
    /** Speaking of her experience (語り手の派遣). */
    @JsonProperty("speaking") SPEAKING
}
