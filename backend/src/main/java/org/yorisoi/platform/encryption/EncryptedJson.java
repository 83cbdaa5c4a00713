package org.yorisoi.platform.encryption;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;

/**
 * A record that is kept as encrypted JSON in one column. A room extends it once for each column, naming the column, and marks
 * it {@code @Immutable}: records never change, so nothing is decrypted again to see whether they did.
 *
 * <p>A component that later versions no longer have is skipped when an older row is read.
 */
public abstract class EncryptedJson<T> implements AttributeConverter<T, String> {

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Class<T> type;
    private final String context;

    protected EncryptedJson(Class<T> type, String context) {
        this.type = type;
        this.context = context;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        try {
            return value == null ? null : EncryptedText.encryption().encrypt(JSON.writeValueAsString(value), context);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public T convertToEntityAttribute(String secret) {
        try {
            return secret == null ? null : JSON.readValue(EncryptedText.encryption().decrypt(secret, context), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A value of " + context + " is not what was written", e);
        }
    }
}
