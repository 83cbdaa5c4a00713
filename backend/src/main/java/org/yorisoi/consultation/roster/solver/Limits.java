package org.yorisoi.consultation.roster.solver;

import java.time.Duration;

/**
 * How much a search may take.
 *
 * @param time     it ends then, with the best plan so far
 * @param workers  how many cores it uses at most
 * @param memoryMb how many megabytes the search of one part may use; beyond, it ends with the best plan so far
 */
public record Limits(Duration time, int workers, int memoryMb) {

    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(120), 2, 1_024);

    public Limits {
        if (time.isNegative() || workers < 1 || memoryMb < 1) {
            throw new IllegalArgumentException("A search needs time, a worker and memory");
        }
    }

    public Limits withTime(Duration other) {
        return new Limits(other, workers, memoryMb);
    }
}
