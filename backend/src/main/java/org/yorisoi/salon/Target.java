package org.yorisoi.salon;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a salon is for, by kind of cancer. */
@Schema(name = "SalonTarget")
public enum Target {
    @JsonProperty("all_cancers") ALL_CANCERS,
    @JsonProperty("named_cancers") NAMED_CANCERS
}
