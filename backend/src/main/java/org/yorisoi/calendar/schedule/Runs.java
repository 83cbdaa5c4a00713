package org.yorisoi.calendar.schedule;

import java.util.ArrayList;
import java.util.List;

/** Numbers that follow one another, as people shorten lists: 1, 4, 5, 6 is 1, 4〜6. */
final class Runs {

    private static final int SHORTEST = 3;

    private Runs() {
    }

    /** Each run from its first to its last; those shorter than three number by number. */
    static List<int[]> of(List<Integer> numbers) {
        List<int[]> runs = new ArrayList<>();
        for (int i = 0; i < numbers.size(); ) {
            int end = i;
            while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
                end++;
            }
            if (end - i + 1 < SHORTEST) {
                end = i;
            }
            runs.add(new int[] {numbers.get(i), numbers.get(end)});
            i = end + 1;
        }
        return runs;
    }
}
