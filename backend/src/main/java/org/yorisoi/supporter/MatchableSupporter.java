package org.yorisoi.supporter;

import java.util.Optional;
import java.util.Set;
import org.yorisoi.salon.Cancer;

/**
 * Somebody who serves, as the roster needs to know her.
 *
 * @param pledged whether she has signed the pledge of confidentiality (守秘の誓約)
 * @param municipality where she lives (市町村); may be null
 * @param dutiesPerMonth how many she wants at most; null when she hasn't said
 * @param abilities what she can do; empty when she hasn't said
 * @param cancers which cancers she knows from her own life, or from somebody close to her; empty without her consent
 */
public record MatchableSupporter(SupporterSummary supporter, boolean pledged, String municipality, Integer dutiesPerMonth,
                                 Set<Ability> abilities, Set<Cancer> cancers) {

    /** Why she can't be on duty at all, whatever the day; empty if nothing speaks against it. */
    public Optional<Obstacle> obstacle() {
        if (!supporter.mayBeMatched()) {
            return Optional.of(Obstacle.NO_CONSENT);
        }
        return pledged ? Optional.empty() : Optional.of(Obstacle.NO_PLEDGE);
    }

    /** What she has to do first. */
    public enum Obstacle {
        /** Her consents to the register and to health data don't both stand. */
        NO_CONSENT,
        /** She hasn't signed the pledge of confidentiality. */
        NO_PLEDGE
    }
}
