package org.yorisoi.consultation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which sessions to list; null means all.
 *
 * @param from the first day
 * @param to the last day
 * @param hospitalId the hospital whose rooms they are
 */
public record SessionFilter(LocalDate from, LocalDate to, UUID roomId, RoomKind kind, UUID hospitalId, SessionState state,
                            SessionSort sort) {
}
