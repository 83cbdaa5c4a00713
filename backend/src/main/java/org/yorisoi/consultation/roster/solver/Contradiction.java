package org.yorisoi.consultation.roster.solver;

import java.util.List;
import org.yorisoi.consultation.roster.model.Lock;
import org.yorisoi.consultation.roster.model.Words;

/** There is no plan at all: what is locked can't stand together. Anything else that is missing only costs. */
public class Contradiction extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Lock> supporters;
    private final transient List<Lock> specialists;
    private final transient Words words;

    Contradiction(List<Lock> supporters, List<Lock> specialists, Words words) {
        super(words.en());
        this.supporters = supporters;
        this.specialists = specialists;
        this.words = words;
    }

    /** The fewest locks of supporters that can't stand together. */
    public List<Lock> supporters() {
        return supporters;
    }

    /** The fewest locks of specialists that can't stand together. */
    public List<Lock> specialists() {
        return specialists;
    }

    /** Which, in one sentence. */
    public Words words() {
        return words;
    }
}
