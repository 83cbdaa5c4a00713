package org.yorisoi.platform.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;

/**
 * Parameters are read strictly: what is not a number, a date or a known word is told with the parameter's name, where
 * Jakarta REST would answer 404 or silently take a default. A path segment that can't be an id is simply not found.
 */
@Provider
public class StrictParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String name = name(annotations);
        boolean path = inPath(annotations);
        Function<String, ?> reader;
        ViolationCode otherwise;
        if (type == Integer.class || type == int.class) {
            reader = StrictParameters::integer;
            otherwise = ViolationCode.WRONG_TYPE;
        } else if (type == Boolean.class || type == boolean.class) {
            reader = StrictParameters::bool;
            otherwise = ViolationCode.WRONG_TYPE;
        } else if (type == LocalDate.class) {
            reader = StrictParameters::date;
            otherwise = ViolationCode.INVALID_DATE;
        } else if (type == UUID.class) {
            reader = StrictParameters::uuid;
            otherwise = ViolationCode.INVALID_FORMAT;
        } else if (type.isEnum()) {
            Map<String, Object> words = words(type);
            reader = words::get;
            otherwise = ViolationCode.UNKNOWN_VALUE;
        } else {
            return null;
        }
        return (ParamConverter<T>) new Strict(name, path, reader, otherwise);
    }

    private record Strict(String name, boolean path, Function<String, ?> reader, ViolationCode otherwise)
        implements ParamConverter<Object> {

        @Override
        public Object fromString(String text) {
            if (text == null) {
                return null;
            }
            Object value = reader.apply(text);
            if (value == null) {
                throw path ? Problem.notFound() : Problem.violation(name, otherwise);
            }
            return value;
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }

    private static Integer integer(String text) {
        if (!text.matches("-?[0-9]{1,10}")) {
            return null;
        }
        long value = Long.parseLong(text);
        return value == (int) value ? (int) value : null;
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    private static LocalDate date(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static UUID uuid(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(text) : null;
    }

    private static Map<String, Object> words(Class<?> type) {
        Map<String, Object> words = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            try {
                JsonProperty word = type.getField(name).getAnnotation(JsonProperty.class);
                words.put(word == null ? name : word.value(), constant);
            } catch (NoSuchFieldException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return Map.copyOf(words);
    }

    private static String name(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            switch (annotation) {
                case QueryParam p -> {
                    return p.value();
                }
                case HeaderParam p -> {
                    return p.value();
                }
                case PathParam p -> {
                    return p.value();
                }
                default -> { }
            }
        }
        return "";
    }

    private static boolean inPath(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof PathParam) {
                return true;
            }
        }
        return false;
    }
}
