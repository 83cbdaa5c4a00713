package org.yorisoi.supporter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a supporter agrees to. */
public enum ConsentPurpose {
    /** That her entry is kept, and that she is asked for duties. */
    @JsonProperty("register") REGISTER,
    /** That standpoint, cancers and treatments are kept and read (Act on the Protection of Personal Information, Art. 20(2)). */
    @JsonProperty("health_data") HEALTH_DATA,
    /** That her name stands on public pages. */
    @JsonProperty("named_in_public") NAMED_IN_PUBLIC,
    /** That hospitals learn her name for the sessions that she has a duty at (Art. 27). */
    @JsonProperty("share_with_hospitals") SHARE_WITH_HOSPITALS
}
