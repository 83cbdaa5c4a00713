package org.yorisoi.consultation;

/** A session with its room. */
public record SessionSeen(Session session, ConsultationRoom room) {
}
