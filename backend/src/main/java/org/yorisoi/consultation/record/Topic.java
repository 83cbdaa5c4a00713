package org.yorisoi.consultation.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was talked about, in the words that are counted nationally. One consultation has several. */
@Schema(name = "ConsultationTopic")
public enum Topic {
    /** 不安などの気持ち. */
    @JsonProperty("feelings") FEELINGS,
    /** 症状・副作用・後遺症. */
    @JsonProperty("symptoms") SYMPTOMS,
    /** 診断・治療. */
    @JsonProperty("treatment") TREATMENT,
    /** 病院スタッフとの関係. */
    @JsonProperty("hospital_staff") HOSPITAL_STAFF,
    /** 家族・周囲との関係. */
    @JsonProperty("family_and_others") FAMILY_AND_OTHERS,
    /** 仕事. */
    @JsonProperty("work") WORK,
    /** グリーフケア. */
    @JsonProperty("grief") GRIEF,
    /** 緩和ケア. */
    @JsonProperty("palliative_care") PALLIATIVE_CARE,
    /** 受診・入院. */
    @JsonProperty("admission") ADMISSION,
    /** 在宅療養. */
    @JsonProperty("home_care") HOME_CARE,
    /** その他. */
    @JsonProperty("other") OTHER
}
