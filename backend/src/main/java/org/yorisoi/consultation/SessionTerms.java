package org.yorisoi.consultation;

/**
 * All that people write about a session.
 *
 * @param slotMinutes how long one visitor is listened to
 * @param publicNote for everybody; may be null
 */
public record SessionTerms(SessionTime time, int slotMinutes, Staffing staffing, BookingRule booking, String publicNote) {
}
