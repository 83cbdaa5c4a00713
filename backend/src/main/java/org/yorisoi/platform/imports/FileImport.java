package org.yorisoi.platform.imports;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yorisoi.platform.encryption.EncryptedText;

/** A file on its way in. It is kept for a day, so that somebody can look at it and confirm it. */
@Entity
@Table(name = "file_import")
class FileImport {

    private static final Duration KEPT = Duration.ofDays(1);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    private String importedTable;
    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.PREVIEWED;
    @Convert(converter = ContentText.class)
    private String content;
    private Instant createdAt;
    private Instant expiresAt;
    @Version
    private long version;

    /** Encrypted under the name that the table had first: what waits in it must stay readable. */
    @Converter
    static class ContentText extends EncryptedText {
        ContentText() {
            super("training_import.content");
        }
    }

    protected FileImport() {
    }

    FileImport(String prefectureCode, String table, String content, Instant now) {
        this.prefectureCode = prefectureCode;
        this.importedTable = table;
        this.content = content;
        this.createdAt = now;
        this.expiresAt = now.plus(KEPT);
    }

    UUID id() {
        return id;
    }

    String table() {
        return importedTable;
    }

    ImportState state() {
        return state;
    }

    boolean isConfirmed() {
        return state == ImportState.CONFIRMED;
    }

    /** JSON: the file while it is only previewed, the rows with what became of them once it is confirmed. */
    String content() {
        return content;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    long version() {
        return version;
    }

    void confirm(String outcome) {
        content = outcome;
        state = ImportState.CONFIRMED;
    }
}
