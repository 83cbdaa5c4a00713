package org.yorisoi.consultation.roster.explain;

import java.util.List;
import java.util.Optional;
import org.yorisoi.consultation.roster.model.Words;

/**
 * Somebody who is not at a session: why not.
 *
 * @param holder   the supporter's, or the hospital's, id
 * @param excluded the hard rules that exclude her, in words with the dates; empty if none does
 * @param priced   what it would cost to have her there, if no rule excludes her
 */
public record Alternative(String holder, List<Exclusion> excluded, Optional<Price> priced) {

    /**
     * A hard rule that excludes somebody.
     *
     * @param rule its code; of what can't stand beside what is locked, {@code locked-stay}
     */
    public record Exclusion(String rule, Words words) {
    }
}
