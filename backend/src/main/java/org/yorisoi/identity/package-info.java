/**
 * Who comes in and what they may do: accounts, sign-in sessions, invitations, API clients, and the table of
 * permissions ({@link org.yorisoi.identity.Permission}).
 *
 * <p>Other rooms see {@link org.yorisoi.identity.CurrentUser} and the annotations that say who may call an operation.
 * May use: {@code platform}.
 */
package org.yorisoi.identity;
