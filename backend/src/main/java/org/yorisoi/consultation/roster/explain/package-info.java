/**
 * Why a roster is as it is: the price of every other choice, found by solving again, the rules that exclude the rest, what would
 * fill an empty place, and who could step in. {@link org.yorisoi.consultation.roster.explain.Explaining} is the door.
 *
 * <p>May use: {@code roster.model}, {@code roster.rule}, {@code roster.solver}.
 */
package org.yorisoi.consultation.roster.explain;
