/**
 * Which names on training lists are whom of the register. Nothing happens by itself: the same name is not the same person, so
 * likenesses are shown side by side and a human says same, different or new. Every decision can be undone.
 *
 * <p>May use: {@code supporter.qualification}, {@code supporter}, {@code training}, {@code platform}, {@code identity}.
 */
package org.yorisoi.supporter.qualification.matching;
