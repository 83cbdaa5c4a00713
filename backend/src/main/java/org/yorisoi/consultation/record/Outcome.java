package org.yorisoi.consultation.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of it: how it ended, or where somebody was sent (転帰・紹介先). */
@Schema(name = "ConsultationOutcome")
public enum Outcome {
    /** 傾聴: being listened to was what was wanted. */
    @JsonProperty("listened") LISTENED,
    /** 情報提供. */
    @JsonProperty("informed") INFORMED,
    /** がん相談支援センターを紹介. */
    @JsonProperty("support_centre") SUPPORT_CENTRE,
    /** がんサロン・患者会を紹介. */
    @JsonProperty("salon") SALON,
    /** 主治医・医療者への相談を勧めた. */
    @JsonProperty("doctor") DOCTOR,
    /** 次回の相談室を案内. */
    @JsonProperty("return") RETURN,
    /** その他の窓口を紹介. */
    @JsonProperty("other_referral") OTHER_REFERRAL
}
