package org.yorisoi.supporter;

/**
 * What ends when a supporter no longer serves, or is gone.
 *
 * @param duties to come, which are then open again
 * @param recommendations that stand, which end when she is gone
 * @param mentees who then have no mentor, when she is gone
 */
public record StateConsequences(long duties, long recommendations, long mentees) {
}
