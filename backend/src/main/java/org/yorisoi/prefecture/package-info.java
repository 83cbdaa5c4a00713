/**
 * The programme of one prefecture: its names, its settings, its fiscal year.
 *
 * <p>Everything else belongs to exactly one prefecture. May use: {@code platform}, {@code identity}.
 */
package org.yorisoi.prefecture;
