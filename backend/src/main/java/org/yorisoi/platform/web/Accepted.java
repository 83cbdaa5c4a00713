package org.yorisoi.platform.web;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a caller accepts. */
public final class Accepted {

    private Accepted() {
    }

    /** The first of what is offered that the caller takes, in the caller's order of preference; empty when there is none. */
    public static <T> Optional<T> first(List<MediaType> accepted, List<T> offered, Function<T, MediaType> type) {
        return accepted.stream()
            .filter(Accepted::wanted)
            .flatMap(taken -> offered.stream().filter(offer -> type.apply(offer).isCompatible(taken)))
            .findFirst();
    }

    /** {@code q=0} says "anything but this". */
    private static boolean wanted(MediaType type) {
        String quality = type.getParameters().get("q");
        return quality == null || !quality.matches("0(\\.0*)?");
    }
}
