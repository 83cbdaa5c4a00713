package org.yorisoi.salon.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a meeting comes from. */
@Schema(name = "MeetingOrigin")
public enum Origin {
    /** The salon's schedule. */
    @JsonProperty("schedule") SCHEDULE,
    /** Somebody, by hand. */
    @JsonProperty("announced") ANNOUNCED
}
