package org.yorisoi.platform.encryption;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;

/**
 * Where secret keys come from: the environment, or files in the folder {@code yorisoi.keys.directory}, where they are
 * made on the first start. Without either the service refuses to start: a key that is lost with the process would
 * make stored data unreadable.
 */
@ApplicationScoped
public class Keys {

    private final Config config;

    Keys(Config config) {
        this.config = config;
    }

    /**
     * The key material with the given name.
     *
     * @param name such as {@code signing-keys}: the property {@code yorisoi.signing-keys} (environment
     *     {@code YORISOI_SIGNING_KEYS}), JSON or JSON in Base64, else the file {@code signing-keys.json}
     * @param generator makes new material when the folder has none yet
     */
    public String material(String name, Supplier<String> generator) {
        Optional<String> given = config.getOptionalValue("yorisoi." + name, String.class);
        if (given.isPresent()) {
            return plain(given.get().strip());
        }
        Path directory = config.getOptionalValue("yorisoi.keys.directory", String.class).map(Path::of)
            .orElseThrow(() -> new IllegalStateException(("No %s: set YORISOI_%s, or YORISOI_KEYS_DIRECTORY to a folder"
                + " that outlives the service (see docs/operations.md)")
                .formatted(name, name.toUpperCase().replace('-', '_'))));
        try {
            return fromFile(directory.resolve(name + ".json"), generator);
        } catch (IOException e) {
            throw new IllegalStateException("Keys can't be kept in " + directory, e);
        }
    }

    private static String plain(String text) {
        return text.startsWith("{") ? text : new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
    }

    private static String fromFile(Path file, Supplier<String> generator) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file);
        }
        Files.createDirectories(file.getParent());
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        String material = generator.get();
        Files.writeString(file, material, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        return material;
    }
}
