package org.yorisoi.supporter;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.platform.problem.Bilingual;

/**
 * What a room keeps of supporters under their ids. Whoever does keeps this promise as an {@code @ApplicationScoped} bean, once
 * for each kind, so that two entries of one person can be merged and taken apart again; each touches its own table alone.
 */
public interface SupporterReferences {

    MergedKind kind();

    /** The rows that would go from the other entry to the kept one. */
    List<UUID> moving(MergePair pair);

    /** Why the two can't be merged as things stand, and what to do about it; nothing personal is in it. */
    default List<Bilingual> obstacles(MergePair pair) {
        return List.of();
    }

    /** The months for which a human has to say whose answer counts. */
    default Set<YearMonth> answeredByBoth(MergePair pair) {
        return Set.of();
    }

    /** Of rows of which the person may have one only, the ones that don't count are set aside. Called before the others move. */
    default void setAside(MergePair pair, UUID merge) {
    }

    /** Rows that are no longer there, or no longer {@code from}'s, are left out. */
    void move(Collection<UUID> rows, UUID from, UUID to);

    /** What the merge has set aside counts again. Called after the others have moved back. */
    default void bringBack(UUID merge) {
    }
}
