package org.yorisoi.supporter.qualification;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a certificate says. */
public enum CertificateKind {
    /** 登録証: she is a registered, qualified supporter until a day. */
    @JsonProperty("qualification") QUALIFICATION("登"),
    /** 修了証: she completed a training. */
    @JsonProperty("completion") COMPLETION("修");

    private final String sign;

    CertificateKind(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
