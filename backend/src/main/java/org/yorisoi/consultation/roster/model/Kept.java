package org.yorisoi.consultation.roster.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Copies that nobody changes and that keep their order: the same input gives the same plan. */
final class Kept {

    private Kept() {
    }

    static <K, V> Map<K, V> inOrder(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static <T> Set<T> inOrder(Collection<T> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
