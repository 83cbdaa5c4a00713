package org.yorisoi.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list as every list endpoint returns it.
 *
 * @param next cursor of the next page; null on the last one
 * @param total how many there are on all pages
 */
public record Page<T>(
    @Schema(required = true) List<T> items,
    @Schema(required = true, nullable = true, description = "Cursor of the next page; null on the last one",
        examples = "bzUw") String next,
    @Schema(required = true, description = "How many there are on all pages", examples = "120") long total) {

    /** A list that is always shown whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, items.size());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> to) {
        return new Page<>(items.stream().<R>map(to).toList(), next, total);
    }
}
