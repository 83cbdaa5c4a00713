package org.yorisoi.consultation.roster;

import java.util.Optional;
import org.yorisoi.consultation.roster.model.Words;

/**
 * How good a plan is.
 *
 * @param objective what it costs
 * @param bound no plan costs less that leaves the locked places as they are
 * @param missing what the month lacks that not even the best plan can fill, in one sentence
 */
public record RosterQuality(long objective, long bound, Optional<Words> missing) {

    public boolean proven() {
        return objective <= bound;
    }

    /** In the clerk's words. */
    public Words words() {
        if (proven()) {
            return new Words("これ以上よい案はありません（証明済み）", "There is no better plan (proven)");
        }
        double percent = 100.0 * (objective - bound) / Math.max(1, objective);
        return new Words("最善との差は最大 %.1f %%".formatted(percent), "At most %.1f %% above the best plan".formatted(percent));
    }
}
