/**
 * Finds the cheapest roster and proves it: OR-Tools CP-SAT on what the rules say. One {@link
 * org.yorisoi.consultation.roster.solver.Solving} is one search. Knows no rule by name.
 *
 * <p>May use: {@code roster.model}, {@code roster.rule}.
 */
package org.yorisoi.consultation.roster.solver;
