package org.yorisoi.consultation;

/**
 * A session as it stands beside its room.
 *
 * @param availability null where there are no slots: nobody has to book, or they are not kept here
 */
public record NextSession(Session session, SlotDirectory.Availability availability) {
}
