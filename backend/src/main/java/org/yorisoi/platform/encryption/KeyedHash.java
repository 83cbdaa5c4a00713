package org.yorisoi.platform.encryption;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Finds equal texts in the database without keeping them in plain (HMAC-SHA-256, Google Tink). Without the key nobody can
 * try out a list of names against a dump. The key is not rotated: every hash would have to be made anew.
 */
@Startup
@Singleton
public class KeyedHash {

    private final Mac mac;

    KeyedHash(Keys keys) {
        try {
            MacConfig.register();
            String json = keys.material("hash-keys", KeyedHash::newKeySet);
            mac = TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Mac.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The hash keys can't be read", e);
        }
    }

    /**
     * @param context what the text is and whose, such as {@code 43 name}: equal texts of two contexts have different hashes
     * @return 52 characters of Base64
     */
    public String of(String text, String context) {
        try {
            byte[] tag = mac.computeMac((context + "\n" + text).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(tag);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Hashing failed", e);
        }
    }

    private static String newKeySet() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No hash key could be made", e);
        }
    }
}
