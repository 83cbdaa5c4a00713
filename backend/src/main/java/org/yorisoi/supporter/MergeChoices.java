package org.yorisoi.supporter;

import java.util.Set;

/**
 * What a human decides about two entries that become one.
 *
 * @param taken the fields that the kept entry has from the other one
 * @param accountOf by whose account she signs in; null where not both have one: then by the one that there is
 * @param answersOf whose answer counts for months that both have answered; null where there are none
 */
public record MergeChoices(Set<MergeField> taken, MergeSide accountOf, MergeSide answersOf) {
}
