package org.yorisoi.consultation.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yorisoi.consultation.roster.file.RosterJson;
import org.yorisoi.consultation.roster.model.Instance;

/** Instances whose optimum is known: months of one prefecture (K), replanned ones among them, and of seven (M). */
public final class KnownInstances {

    private KnownInstances() {
    }

    public static Instance instance(String name) {
        return new RosterJson().readInstance(resource(name + ".json"));
    }

    /** The proven optimum of each. */
    public static Map<String, Long> optima() {
        Map<String, Long> optima = new LinkedHashMap<>();
        new String(resource("known.tsv"), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t")).forEach(cells -> optima.put(cells[0], Long.valueOf(cells[2])));
        return optima;
    }

    private static byte[] resource(String name) {
        try (InputStream stream = KnownInstances.class.getResourceAsStream("/roster/" + name)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
