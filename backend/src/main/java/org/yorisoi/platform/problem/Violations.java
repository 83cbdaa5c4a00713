package org.yorisoi.platform.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects every fault before answering, so that a person is told all of them at once. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    public Violations add(String field, ViolationCode code, Object... values) {
        found.add(Violation.of(field, code, values));
        return this;
    }

    public Violations when(boolean wrong, String field, ViolationCode code, Object... values) {
        return wrong ? add(field, code, values) : this;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Violation> toList() {
        return List.copyOf(found);
    }

    /** Throws {@link ProblemType#VALIDATION_FAILED} with all faults, if there is any. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw Problem.of(ProblemType.VALIDATION_FAILED, found);
        }
    }
}
