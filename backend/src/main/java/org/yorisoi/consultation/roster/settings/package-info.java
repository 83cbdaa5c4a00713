/**
 * What a programme's rosters weigh and how: the weights of the engine, and the numbers that stand in where nobody has said
 * anything else. A programme that has never chosen goes by the product's defaults.
 *
 * <p>May use: {@code consultation.roster.model}, {@code platform}, {@code identity}.
 */
package org.yorisoi.consultation.roster.settings;
