package org.yorisoi.supporter;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yorisoi.platform.problem.Bilingual;

/**
 * What merging two entries would mean.
 *
 * @param moving how many of what would go to the kept entry
 * @param obstacles why they can't be merged as things stand
 * @param answeredByBoth the months for which it has to be said whose answer counts
 * @param bothHaveAccounts whether it has to be said by which account she signs in
 */
public record MergePreview(Map<MergedKind, Long> moving, List<Bilingual> obstacles, Set<YearMonth> answeredByBoth,
                           boolean bothHaveAccounts) {
}
