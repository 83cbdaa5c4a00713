package org.yorisoi.supporter;

import java.util.Optional;
import org.yorisoi.platform.problem.Bilingual;

/**
 * A merge with the two entries by name.
 *
 * @param mergedBy how whoever merged them is called; null when the account is there no more
 * @param undoneBy null while it stands
 * @param obstacle why it can't be undone now; empty when it can
 */
public record MergeSeen(Merge merge, Supporter kept, Supporter other, String mergedBy, String undoneBy,
                        Optional<Bilingual> obstacle) {
}
