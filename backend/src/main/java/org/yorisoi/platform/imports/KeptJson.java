package org.yorisoi.platform.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;

/** Writes down what is kept of an import. Its columns are written by name and found again among the room's. */
@ApplicationScoped
class KeptJson {

    /**
     * What is kept of an import.
     *
     * @param outcome what became of the rows; null until it is confirmed
     */
    record Kept(FileContent file, List<ImportedRow> outcome) {
    }

    private final ObjectMapper json;

    KeptJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Kept kept) {
        try {
            return json.writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Kept read(String written, List<ImportColumn> columns) {
        try {
            return json.copy().registerModule(naming(columns)).readValue(written, Kept.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SimpleModule naming(List<ImportColumn> columns) {
        SimpleModule module = new SimpleModule();
        module.addDeserializer(ImportColumn.class, new StdDeserializer<>(ImportColumn.class) {
            @Override
            public ImportColumn deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return named(parser.getValueAsString(), columns);
            }
        });
        module.addKeyDeserializer(ImportColumn.class, new KeyDeserializer() {
            @Override
            public ImportColumn deserializeKey(String name, DeserializationContext context) {
                return named(name, columns);
            }
        });
        return module;
    }

    private static ImportColumn named(String name, List<ImportColumn> columns) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow();
    }
}
