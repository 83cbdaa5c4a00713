package org.yorisoi.consultation.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody came for the first time, as far as those who listened know. */
@Schema(name = "ConsultationVisit")
public enum Visit {
    /** 新規. */
    @JsonProperty("new") NEW,
    /** 再来. */
    @JsonProperty("returning") RETURNING,
    /** 不明. */
    @JsonProperty("unknown") UNKNOWN
}
