/**
 * The register of peer supporters (ピア・サポーター): who they are, their states over time, their consents, what they had (closed
 * without consent), who recommends them, when they can't come, and their own view of all that. Two entries of one person are merged
 * here, and taken apart again.
 *
 * <p>May use: {@code platform}, {@code identity}, {@code salon}, {@code training}, {@code hospital}, {@code prefecture},
 * {@code calendar}.
 */
package org.yorisoi.supporter;
