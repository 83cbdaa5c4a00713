package org.yorisoi.consultation.roster.solver;

import java.util.List;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Lock;
import org.yorisoi.consultation.roster.model.Words;
import org.yorisoi.consultation.roster.rule.Violation;

/** There is no plan at all: what is locked can't stand together. Anything else that is missing only costs. */
public class Contradiction extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Lock> supporters;
    private final transient List<Lock> specialists;
    private final transient Words words;

    private final transient List<Violation> broken;

    Contradiction(List<Lock> supporters, List<Lock> specialists, List<Violation> broken, Words words) {
        super(words.en());
        this.broken = broken;
        this.supporters = supporters;
        this.specialists = specialists;
        this.words = words;
    }

    /**
     * Why there is no plan for this instance.
     *
     * @param instance one without any plan
     */
    public static Contradiction of(Instance instance) {
        return Contradictions.of(instance);
    }

    /** The hard rules that these locks break by themselves; none if others would have to come in, and there is nobody who could. */
    public List<Violation> broken() {
        return broken;
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
