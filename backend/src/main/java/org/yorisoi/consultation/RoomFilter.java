package org.yorisoi.consultation;

import java.util.UUID;

/**
 * Which rooms to list; null means all.
 *
 * @param closed whether those are wanted, too, that are closed for good; only who keeps rooms gets them
 */
public record RoomFilter(RoomKind kind, UUID hospitalId, boolean closed, RoomSort sort) {
}
