package org.yorisoi.identity;

import jakarta.enterprise.context.ApplicationScoped;

/** The public parts of the signing keys, for everybody who wants to verify a token. */
@ApplicationScoped
public class PublicKeys {

    private final SigningKeys keys;

    PublicKeys(SigningKeys keys) {
        this.keys = keys;
    }

    /** A JWK set (RFC 7517). */
    public String json() {
        return keys.toPublicJson();
    }
}
