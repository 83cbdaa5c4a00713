package org.yorisoi.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says in the document's own terms what the generator says in Java's: names of pages, whole-string patterns, defaults. */
final class Tidying {

    private static final String SCHEMAS = "#/components/schemas/";

    private Tidying() {
    }

    /** {@code PageHospitalResponse} is a class; a list of hospitals is a {@code HospitalPage}. */
    static void namePages(OpenAPI contract) {
        Components components = contract.getComponents();
        List.copyOf(components.getSchemas().keySet()).stream().filter(name -> name.matches("Page.+")).forEach(name -> {
            Schema page = components.getSchemas().get(name);
            components.removeSchema(name);
            components.addSchema(pageName(name), page);
        });
        contract.getPaths().getPathItems().values().stream()
            .flatMap(item -> item.getOperations().values().stream())
            .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
            .filter(response -> response.getContent() != null)
            .flatMap(response -> response.getContent().getMediaTypes().values().stream())
            .map(media -> media.getSchema())
            .filter(schema -> schema != null && schema.getRef() != null && schema.getRef().startsWith(SCHEMAS + "Page"))
            .forEach(schema -> schema.setRef(SCHEMAS + pageName(schema.getRef().substring(SCHEMAS.length()))));
    }

    private static String pageName(String name) {
        return name.substring("Page".length()).replaceAll("Response$", "") + "Page";
    }

    /** Bean Validation matches the whole text, JSON Schema any part of it. */
    static void anchorPatterns(Schema schema) {
        if (schema == null) {
            return;
        }
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.startsWith("^") && !pattern.equals("\\S")) {
            schema.setPattern("^(" + pattern + ")$");
        }
        Stream.of(schema.getProperties()).filter(p -> p != null).map(Map::values).flatMap(p -> p.stream())
            .forEach(Tidying::anchorPatterns);
        anchorPatterns(schema.getItems());
    }

    /** A parameter's default is a text in Java; and beside a reference it would be overlooked. */
    static void typeDefault(Parameter parameter, Map<String, Schema> schemas) {
        Schema schema = parameter.getSchema();
        if (schema == null) {
            return;
        }
        Object given = given(schema);
        Schema target = References.target(schema, schemas);
        if (target != null && given != null) {
            schema = References.copy(target, schema);
            parameter.setSchema(schema);
        }
        if (given instanceof String text && schema.getType() != null) {
            schema.setDefaultValue(schema.getType().contains(Schema.SchemaType.INTEGER) ? (Object) Integer.valueOf(text)
                : schema.getType().contains(Schema.SchemaType.BOOLEAN) ? (Object) Boolean.valueOf(text) : text);
        }
    }

    private static Object given(Schema schema) {
        if (schema.getDefaultValue() != null) {
            return schema.getDefaultValue();
        }
        return schema.getAllOf() == null ? null : schema.getAllOf().stream().map(Schema::getDefaultValue)
            .filter(value -> value != null).findFirst().orElse(null);
    }
}
