/**
 * Messages to supporters: what the house has to tell one of them, shown on her own side.
 *
 * <p>May use: {@code supporter}, {@code platform}, {@code identity}.
 */
package org.yorisoi.supporter.message;
