package org.yorisoi.platform.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list as every list endpoint returns it.
 *
 * @param next cursor of the next page; null on the last one
 * @param total how many there are on all pages
 */
public record Page<T>(List<T> items, String next, long total) {

    /** A list that is always shown whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, items.size());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> to) {
        return new Page<>(items.stream().<R>map(to).toList(), next, total);
    }
}
