package org.yorisoi.platform.encryption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotateKeysTest {

    @TempDir
    Path folder;

    private Path file;
    private String original;

    @BeforeAll
    static void registerTheCiphers() throws GeneralSecurityException {
        AeadConfig.register();
    }

    @BeforeEach
    void aKeySet() throws Exception {
        file = folder.resolve("encryption-keys.json");
        original = TinkJsonProtoKeysetFormat.serializeKeyset(
            KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
        Files.writeString(file, original);
    }

    @Test
    void anInstanceWithTheOldFileReadsWhatIsWrittenBetweenTheTwoSteps() throws Exception {
        RotateKeys.main(file.toString(), "add");
        assertEquals("髙﨑", decrypt(original, encrypt(Files.readString(file), "髙﨑")));
    }

    @Test
    void theNewKeyEncryptsAfterTheSecondStepAndTheOldOneStillDecrypts() throws Exception {
        byte[] old = encrypt(original, "髙﨑");
        RotateKeys.main(file.toString(), "add");
        String between = Files.readString(file);
        RotateKeys.main(file.toString(), "use");
        String rotated = Files.readString(file);
        byte[] renewed = encrypt(rotated, "𠮷野");

        assertEquals("髙﨑", decrypt(rotated, old));
        assertEquals("𠮷野", decrypt(rotated, renewed));
        assertEquals("𠮷野", decrypt(between, renewed));
        assertThrows(GeneralSecurityException.class, () -> decrypt(original, renewed));
    }

    private static byte[] encrypt(String keySet, String text) throws GeneralSecurityException {
        return aead(keySet).encrypt(text.getBytes(StandardCharsets.UTF_8), new byte[0]);
    }

    private static String decrypt(String keySet, byte[] secret) throws GeneralSecurityException {
        return new String(aead(keySet).decrypt(secret, new byte[0]), StandardCharsets.UTF_8);
    }

    private static Aead aead(String keySet) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(keySet, InsecureSecretKeyAccess.get())
            .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
