/**
 * The rules of a roster, one class each: hard ones that a plan keeps and soft ones that it pays for.
 * {@link org.yorisoi.consultation.roster.rule.Rules} lists them all. A rule checks or prices a plan that is there, and says the
 * same to the solver through {@link org.yorisoi.consultation.roster.rule.Formulation}; so the generator, the check of edits by
 * hand and the explanation can't disagree.
 *
 * <p>May use: {@code roster.model}.
 */
package org.yorisoi.consultation.roster.rule;
