/**
 * A month's roster as people hang it up: what was told of sessions, duties and turns, to each what she may see.
 *
 * <p>May use: {@code consultation}, {@code consultation.duty}, {@code supporter}, {@code hospital}, {@code calendar},
 * {@code prefecture}, {@code platform}, {@code identity}.
 */
package org.yorisoi.consultation.roster.sheet;
