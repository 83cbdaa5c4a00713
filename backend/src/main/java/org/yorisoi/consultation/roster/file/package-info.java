/**
 * Rosters as files: the JSON of instances and plans, and the solver without a service.
 *
 * <p>May use: {@code roster.model}, {@code roster.rule}, {@code roster.solver}.
 */
package org.yorisoi.consultation.roster.file;
