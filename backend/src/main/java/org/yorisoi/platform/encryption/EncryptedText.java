package org.yorisoi.platform.encryption;

import io.quarkus.arc.Arc;
import jakarta.persistence.AttributeConverter;

/** A text column that is encrypted in the database. A room extends it once for each column, naming the column. */
public abstract class EncryptedText implements AttributeConverter<String, String> {

    private final String context;

    protected EncryptedText(String context) {
        this.context = context;
    }

    @Override
    public String convertToDatabaseColumn(String text) {
        return encryption().encrypt(text, context);
    }

    @Override
    public String convertToEntityAttribute(String secret) {
        return encryption().decrypt(secret, context);
    }

    static Encryption encryption() {
        return Arc.container().instance(Encryption.class).get();
    }
}
