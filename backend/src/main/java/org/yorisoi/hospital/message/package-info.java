/**
 * Messages to hospitals: what the house has to tell one of them, shown to its people. Any of them reads for all.
 *
 * <p>May use: {@code hospital}, {@code platform}, {@code identity}.
 */
package org.yorisoi.hospital.message;
