package org.yorisoi.training;

import com.fasterxml.jackson.annotation.JsonProperty;

/** For which of the three parties somebody took part. */
public enum Category {
    /** ピア: somebody who has lived through cancer, or family. */
    @JsonProperty("peer") PEER,
    /** 医療者. */
    @JsonProperty("medical") MEDICAL,
    /** 行政. */
    @JsonProperty("government") GOVERNMENT
}
