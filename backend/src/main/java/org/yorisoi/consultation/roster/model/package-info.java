/**
 * The roster problem and its plans as values: what is asked ({@link org.yorisoi.consultation.roster.model.Instance}), what is
 * answered ({@link org.yorisoi.consultation.roster.model.Plan}), and both together with their indexes
 * ({@link org.yorisoi.consultation.roster.model.Roster}). Knows no rule.
 *
 * <p>May use: nothing.
 */
package org.yorisoi.consultation.roster.model;
