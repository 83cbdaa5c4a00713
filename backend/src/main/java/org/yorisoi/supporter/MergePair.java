package org.yorisoi.supporter;

import java.util.UUID;

/**
 * Two entries of one prefecture that become one.
 *
 * @param answersOf whose answer counts for a month that both have answered; null as long as nobody has said
 */
public record MergePair(String prefecture, UUID kept, UUID other, MergeSide answersOf) {
}
