package org.yorisoi.platform.message;

import java.util.Map;
import java.util.TreeMap;

/** Facts as they are stored: one line {@code name=value} for each, in the order of their names. */
public final class Facts {

    private Facts() {
    }

    /** A line break in a value becomes a space. */
    public static String written(Map<String, String> facts) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(facts).forEach((name, value) ->
            lines.append(name).append('=').append(value.replaceAll("\\R", " ")).append('\n'));
        return lines.toString();
    }

    public static Map<String, String> read(String written) {
        Map<String, String> facts = new TreeMap<>();
        written.lines().forEach(line -> facts.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return facts;
    }
}
