package org.yorisoi.platform.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which addresses the contract knows, with their methods. Jakarta REST answers 404 where another method of the same
 * address exists; by RFC 9110 that is 405 with {@code Allow}.
 */
@Singleton
class Addresses {

    private static final String CONTRACT = "META-INF/quarkus-generated-openapi-doc.JSON";

    private record Address(Pattern path, Set<String> methods) {
    }

    private final ObjectMapper json;
    private volatile List<Address> known;

    Addresses(ObjectMapper json) {
        this.json = json;
    }

    /** The methods of this path; empty when there is no such address. */
    Set<String> methodsOf(String path) {
        Set<String> methods = new TreeSet<>();
        known().stream().filter(address -> address.path().matcher(path).matches())
            .forEach(address -> methods.addAll(address.methods()));
        return methods;
    }

    private List<Address> known() {
        if (known == null) {
            try (InputStream contract = Thread.currentThread().getContextClassLoader().getResourceAsStream(CONTRACT)) {
                known = read(json.readTree(contract).get("paths"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return known;
    }

    private static List<Address> read(JsonNode paths) {
        List<Address> addresses = new ArrayList<>();
        paths.properties().forEach(path -> {
            Set<String> methods = new TreeSet<>();
            path.getValue().properties().stream().filter(operation -> operation.getValue().has("operationId"))
                .forEach(operation -> methods.add(operation.getKey().toUpperCase(Locale.ROOT)));
            String pattern = Pattern.quote(path.getKey()).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q");
            addresses.add(new Address(Pattern.compile(pattern), methods));
        });
        return List.copyOf(addresses);
    }
}
