package org.yorisoi.identity;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Optional;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.yorisoi.platform.encryption.Keys;
import org.yorisoi.platform.encryption.Secrets;

/** The keys that sign tokens (ES256), as a JWK set: the first one signs, all of them verify, so that keys can be rotated. */
@Startup
@Singleton
class SigningKeys {

    private final JsonWebKeySet keys;

    SigningKeys(Keys material) {
        try {
            keys = new JsonWebKeySet(material.material("signing-keys", SigningKeys::newKeySet));
        } catch (JoseException e) {
            throw new IllegalStateException("The signing keys can't be read", e);
        }
    }

    String currentId() {
        return current().getKeyId();
    }

    PrivateKey currentPrivate() {
        return current().getEcPrivateKey();
    }

    Optional<PublicKey> publicKey(String keyId) {
        return Optional.ofNullable(keys.findJsonWebKey(keyId, "EC", null, null)).map(key -> (PublicKey) key.getKey());
    }

    /** The public parts (RFC 7517). */
    String toPublicJson() {
        return keys.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    private EllipticCurveJsonWebKey current() {
        return (EllipticCurveJsonWebKey) keys.getJsonWebKeys().get(0);
    }

    private static String newKeySet() {
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(Secrets.random().substring(0, 12));
            key.setUse("sig");
            key.setAlgorithm("ES256");
            return new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE);
        } catch (JoseException e) {
            throw new IllegalStateException("No signing key could be made", e);
        }
    }
}
