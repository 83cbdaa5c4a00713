package org.yorisoi.platform.imports;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;

/** A file as it was sent. Two with the same name, type and bytes are the same upload. */
public record FileUpload(String fileName, String mediaType, byte[] bytes) {

    public static FileUpload of(String fileName, HttpHeaders headers, InputStream body) throws IOException {
        return new FileUpload(fileName, headers.getHeaderString(HttpHeaders.CONTENT_TYPE),
            body == null ? new byte[0] : body.readAllBytes());
    }

    /** Null when it has none. */
    String nameOrNull() {
        return fileName == null || fileName.isBlank() ? null : fileName.strip();
    }
}
