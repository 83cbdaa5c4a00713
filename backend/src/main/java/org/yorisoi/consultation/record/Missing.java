package org.yorisoi.consultation.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is missing of a session that was held. */
@Schema(name = "MissingOfSession")
public enum Missing {
    /** No record, and nobody has said that nobody came. */
    @JsonProperty("record") RECORD(" and r.records is null and u.session_id is null"),
    /** No debrief, although somebody came or called. */
    @JsonProperty("debrief") DEBRIEF(" and d.session_id is null and u.session_id is null");

    private final String condition;

    Missing(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
