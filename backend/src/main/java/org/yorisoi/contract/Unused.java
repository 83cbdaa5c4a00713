package org.yorisoi.contract;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Takes out schemas that nothing refers to any more, because they were written where they are used. */
final class Unused {

    private final Map<String, Schema> schemas;
    private final Set<String> used = new HashSet<>();

    private Unused(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static void remove(OpenAPI contract) {
        Unused unused = new Unused(contract.getComponents().getSchemas());
        contract.getPaths().getPathItems().values().forEach(unused::visit);
        unused.schemas.keySet().stream().filter(name -> !unused.used.contains(name)).toList()
            .forEach(contract.getComponents()::removeSchema);
    }

    private void visit(PathItem item) {
        if (item.getParameters() != null) {
            item.getParameters().forEach(parameter -> visit(parameter.getSchema()));
        }
        item.getOperations().values().forEach(this::visit);
    }

    private void visit(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> visit(parameter.getSchema()));
        }
        if (operation.getRequestBody() != null) {
            visit(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> visit(response.getContent()));
    }

    private void visit(Content content) {
        if (content != null) {
            content.getMediaTypes().values().stream().map(MediaType::getSchema).forEach(this::visit);
        }
    }

    private void visit(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (used.add(name)) {
                visit(schemas.get(name));
            }
        }
        visit(schema.getItems());
        visit(schema.getAdditionalPropertiesSchema());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::visit);
        }
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf()).filter(Objects::nonNull)
            .forEach(parts -> parts.forEach(this::visit));
    }
}
