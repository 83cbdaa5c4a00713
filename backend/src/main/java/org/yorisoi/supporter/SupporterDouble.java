package org.yorisoi.supporter;

import java.time.Instant;
import java.util.Set;

/**
 * Two entries that may be one person's.
 *
 * @param first the one with the smaller number
 * @param saidBy who has said that they are two people; null when nobody has, or the account is there no more
 * @param saidAt null when nobody has
 */
public record SupporterDouble(Supporter first, Supporter second, Set<DoubleSign> signs, String saidBy, Instant saidAt) {
}
