package org.yorisoi.consultation.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/** From which side somebody came (立場). */
public enum VisitorStandpoint {
    /** 患者・体験者. */
    @JsonProperty("patient") PATIENT,
    /** 家族. */
    @JsonProperty("family") FAMILY,
    /** 遺族. */
    @JsonProperty("bereaved") BEREAVED,
    /** その他: a friend, a colleague, somebody who cares for patients. */
    @JsonProperty("other") OTHER
}
