package org.yorisoi.consultation.roster.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yorisoi.consultation.roster.model.Fault;
import org.yorisoi.consultation.roster.model.FaultyInstance;

/** A value of a document with its path, read strictly: what is not as it should be says where it is. */
record Json(String path, JsonNode node) {

    /** Of an object: a field that must be there. */
    Json get(String field) {
        Json value = new Json(path.isEmpty() ? field : path + "." + field, node.get(field));
        if (value.node == null) {
            throw value.fault("is missing");
        }
        return value;
    }

    boolean absent(String field) {
        return !node.hasNonNull(field);
    }

    /** An object with no other fields than these. */
    Json object(Set<String> fields) {
        object();
        for (Iterator<String> names = node.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (!fields.contains(name)) {
                throw new Json(path.isEmpty() ? name : path + "." + name, node).fault("is no field of this object");
            }
        }
        return this;
    }

    private void object() {
        if (!node.isObject()) {
            throw fault("must be an object");
        }
    }

    <T> List<T> list(Function<Json, T> read) {
        if (!node.isArray()) {
            throw fault("must be a list");
        }
        List<T> list = new ArrayList<>();
        for (int n = 0; n < node.size(); n++) {
            list.add(read.apply(new Json(path + "[" + n + "]", node.get(n))));
        }
        return list;
    }

    /** An object whose field names are data. */
    <T> Map<String, T> map(Function<Json, T> read) {
        object();
        Map<String, T> map = new LinkedHashMap<>();
        node.properties().forEach(field -> map.put(field.getKey(),
            read.apply(new Json(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue()))));
        return map;
    }

    String text() {
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw fault("must be a text");
        }
        return node.textValue();
    }

    int number() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw fault("must be a whole number");
        }
        return node.intValue();
    }

    boolean bool() {
        if (!node.isBoolean()) {
            throw fault("must be true or false");
        }
        return node.booleanValue();
    }

    LocalDate date() {
        return date(text());
    }

    LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw fault("'" + text + "' is not a date such as 2026-12-01");
        }
    }

    YearMonth month() {
        try {
            return YearMonth.parse(text());
        } catch (DateTimeException notAMonth) {
            throw fault("'" + text() + "' is not a month such as 2026-12");
        }
    }

    /** One of some words. */
    <T> T oneOf(Map<String, T> words) {
        T meant = words.get(text());
        if (meant == null) {
            throw fault("'" + text() + "' is none of " + String.join(", ", words.keySet()));
        }
        return meant;
    }

    FaultyInstance fault(String message) {
        return new FaultyInstance(List.of(new Fault(path.isEmpty() ? "the document" : path, message)));
    }
}
