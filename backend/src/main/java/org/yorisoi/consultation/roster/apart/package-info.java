/**
 * Who is kept apart: supporters who are not to meet at a session. Why is nobody's business but the support centre's.
 *
 * <p>May use: {@code supporter}, {@code platform}, {@code identity}.
 */
package org.yorisoi.consultation.roster.apart;
