/**
 * Who may serve, out of her training history: the programme's rule, extensions for everybody after an epidemic, warnings
 * ahead, certificates. {@link org.yorisoi.supporter.qualification.matching} says which names on training lists are whom of
 * the register.
 *
 * <p>Nothing computed is stored: {@link org.yorisoi.supporter.qualification.Qualification} is made anew from the history, the
 * rule and the extensions, so a late paper or a corrected date is never forgotten somewhere.
 *
 * <p>May use: {@code supporter}, {@code training}, {@code prefecture}, {@code platform}, {@code identity}.
 */
package org.yorisoi.supporter.qualification;
