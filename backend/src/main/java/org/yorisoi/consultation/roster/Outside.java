package org.yorisoi.consultation.roster;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why somebody who serves can't be planned at all. */
public enum Outside {
    /** Her consents to the register and to health data don't both stand. */
    @JsonProperty("no_consent") NO_CONSENT,
    /** She hasn't signed the pledge of confidentiality (守秘の誓約). */
    @JsonProperty("no_pledge") NO_PLEDGE,
    /** She has never completed a foundation training. */
    @JsonProperty("not_trained") NOT_TRAINED
}
