package org.yorisoi.consultation.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.yorisoi.consultation.roster.file.RosterJson;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Locks;

/** Instances whose optimum is known: months of one prefecture (K), replanned ones among them, and of seven (M). */
public final class KnownInstances {

    private KnownInstances() {
    }

    public static Instance instance(String name) {
        return new RosterJson().readInstance(resource(name + ".json"));
    }

    /** The same months several times over, with sessions and people of their own: they take so many times as long to plan. */
    public static Instance sideBySide(String name, int times) {
        RosterJson json = new RosterJson();
        String text = new String(resource(name + ".json"), StandardCharsets.UTF_8);
        List<Instance> all = IntStream.range(0, times)
            .mapToObj(n -> text.replaceAll("\"([SPH]\\d+)\"", "\"$1-" + n + "\"").getBytes(StandardCharsets.UTF_8))
            .map(json::readInstance).toList();
        return new Instance(name, all.get(0).month(), together(all, Instance::sessions), together(all, Instance::supporters),
            together(all, Instance::hospitals), together(all, Instance::apart),
            new Locks(together(all, one -> one.locked().supporters()), together(all, one -> one.locked().specialists())), Map.of());
    }

    private static <T> List<T> together(List<Instance> all, Function<Instance, List<T>> part) {
        return all.stream().flatMap(one -> part.apply(one).stream()).toList();
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
