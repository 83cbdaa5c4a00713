package org.yorisoi.salon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A salon's venues as one JSON text: a list of salons is then read with one statement. */
@Converter
@Immutable
class VenuesText implements AttributeConverter<List<Venue>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Venue>> VENUES = new TypeReference<>() { };

    @Override
    public String convertToDatabaseColumn(List<Venue> venues) {
        try {
            return venues == null ? null : JSON.writeValueAsString(venues);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Venue> convertToEntityAttribute(String text) {
        try {
            return text == null ? List.of() : List.copyOf(JSON.readValue(text, VENUES));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
