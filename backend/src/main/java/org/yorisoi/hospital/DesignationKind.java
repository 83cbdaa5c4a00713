package org.yorisoi.hospital;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By whom, and as what, a hospital is designated for cancer care. */
public enum DesignationKind {
    /** 都道府県がん診療連携拠点病院, by the national government; one in most prefectures. */
    @JsonProperty("national") NATIONAL,
    /** 地域がん診療連携拠点病院, by the national government for a region. */
    @JsonProperty("regional") REGIONAL,
    /** 県指定, by the prefecture itself. */
    @JsonProperty("prefectural") PREFECTURAL
}
