package org.yorisoi.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Writes what a field refers to in its place, where a reference says less: dates and ids, and everything that may be
 * null. OpenAPI 3.0 has no way to say "that schema, or null" by reference: {@code nullable} beside {@code allOf} still
 * wants the referenced schema to take the null.
 */
final class References {

    private References() {
    }

    /** What is copied has its own fields written out first. */
    static void inline(Schema owner, Map<String, Schema> schemas) {
        if (owner.getProperties() == null) {
            return;
        }
        owner.getProperties().entrySet().stream().toList().forEach(property -> {
            Schema schema = property.getValue();
            Schema target = target(schema, schemas);
            if (target != null && (isNullable(schema) || isScalar(target))) {
                inline(target, schemas);
                owner.addProperty(property.getKey(), copy(target, schema));
            }
            if (schema.getItems() != null) {
                Schema item = target(schema.getItems(), schemas);
                if (item != null && isScalar(item)) {
                    schema.setItems(copy(item, schema.getItems()));
                }
            }
        });
    }

    /** A date, an instant, an id: named by its format, not by a Java class. */
    static boolean isScalar(Schema schema) {
        return schema.getProperties() == null && schema.getEnumeration() == null && schema.getFormat() != null;
    }

    static Schema copy(Schema target, Schema place) {
        Schema copy = OASFactory.createSchema()
            .description(place.getDescription() == null ? target.getDescription() : place.getDescription())
            .format(target.getFormat())
            .properties(target.getProperties())
            .required(target.getRequired())
            .additionalPropertiesBoolean(target.getAdditionalPropertiesBoolean());
        copy.setExamples(place.getExamples());
        target.getType().forEach(copy::addType);
        List<Object> words = target.getEnumeration() == null ? null : new ArrayList<>(target.getEnumeration());
        if (isNullable(place)) {
            copy.addType(Schema.SchemaType.NULL);
            if (words != null) {
                words.add(null);
            }
        }
        copy.setEnumeration(words);
        return copy;
    }

    static Schema target(Schema schema, Map<String, Schema> schemas) {
        String reference = reference(schema);
        return reference == null ? null : schemas.get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static String reference(Schema schema) {
        if (schema.getRef() != null) {
            return schema.getRef();
        }
        return Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
            .filter(parts -> parts != null).flatMap(List::stream)
            .map(Schema::getRef).filter(ref -> ref != null)
            .findFirst().orElse(null);
    }

    private static boolean isNullable(Schema schema) {
        return hasNull(schema) || Stream.of(schema.getAnyOf(), schema.getOneOf())
            .filter(parts -> parts != null).flatMap(List::stream).anyMatch(References::hasNull);
    }

    private static boolean hasNull(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL);
    }
}
