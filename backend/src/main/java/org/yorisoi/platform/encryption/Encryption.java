package org.yorisoi.platform.encryption;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Encrypts what a stolen database must not tell (AES-256-GCM, Google Tink). The key set may hold several keys: the
 * primary one encrypts, all of them decrypt, so that keys are rotated without downtime.
 */
@Startup
@Singleton
public class Encryption {

    private final Aead aead;

    Encryption(Keys keys) {
        try {
            AeadConfig.register();
            String json = keys.material("encryption-keys", Encryption::newKeySet);
            aead = TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The encryption keys can't be read", e);
        }
    }

    /**
     * @param context what the text is, such as {@code training_participant.name}: a value moved to another column
     *     does not decrypt
     */
    public String encrypt(String text, String context) {
        if (text == null) {
            return null;
        }
        try {
            byte[] secret = aead.encrypt(text.getBytes(StandardCharsets.UTF_8), context.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Encryption failed", e);
        }
    }

    public String decrypt(String secret, String context) {
        if (secret == null) {
            return null;
        }
        try {
            byte[] text = aead.decrypt(Base64.getDecoder().decode(secret), context.getBytes(StandardCharsets.UTF_8));
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value of " + context + " can't be decrypted with the keys given", e);
        }
    }

    private static String newKeySet() {
        try {
            KeysetHandle handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No encryption key could be made", e);
        }
    }
}
