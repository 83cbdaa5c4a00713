/**
 * Trainings (研修会): when, where and how they are held, who and how many took part, and the courses of others that our
 * medical staff attend. {@link org.yorisoi.training.imports} brings them in from files.
 *
 * <p>May use: {@code platform}, {@code identity}, {@code prefecture}, {@code hospital}.
 */
package org.yorisoi.training;
