package org.yorisoi.platform.encryption;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;

/**
 * Renews the key that encrypts, in two steps, so that instances that still run with the old file can read everything:
 * {@code add} a key that only decrypts, restart every instance, then {@code use} it to encrypt, restart again. No key is
 * ever taken away: what it encrypted would be lost. See docs/operations.md.
 */
final class RotateKeys {

    private RotateKeys() {
    }

    public static void main(String... arguments) throws IOException, GeneralSecurityException {
        if (arguments.length != 2 || !arguments[1].matches("add|use")) {
            System.err.println("Usage: RotateKeys FILE add|use");
            System.exit(2);
        }
        Path file = Path.of(arguments[0]);
        AeadConfig.register();
        String before = Files.readString(file);
        write(file, arguments[1].equals("add") ? withNewKey(before) : withNewestInUse(before));
        System.out.println(arguments[1].equals("add")
            ? "Added a key that decrypts. Restart every instance, then let it encrypt: RotateKeys FILE use"
            : "The newest key encrypts from the next start on. Keep the others: they decrypt what is older.");
    }

    static String withNewKey(String keySet) throws GeneralSecurityException {
        return print(KeysetHandle.newBuilder(parse(keySet))
            .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM).withRandomId())
            .build());
    }

    static String withNewestInUse(String keySet) throws GeneralSecurityException {
        KeysetHandle keys = parse(keySet);
        KeysetHandle.Builder builder = KeysetHandle.newBuilder(keys);
        builder.getAt(keys.size() - 1).makePrimary();
        return print(builder.build());
    }

    private static KeysetHandle parse(String keySet) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(keySet, InsecureSecretKeyAccess.get());
    }

    private static String print(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
    }

    /** Beside it first, then in its place: whoever reads the file sees the old one or the new one, never half of one. */
    private static void write(Path file, String keySet) throws IOException {
        Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), "keys", ".json");
        Files.writeString(beside, keySet);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
