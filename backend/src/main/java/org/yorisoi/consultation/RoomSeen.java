package org.yorisoi.consultation;

import java.util.List;
import org.yorisoi.hospital.HospitalPlace;

/**
 * A room with what is told beside it.
 *
 * @param hospital null when no hospital holds it
 * @param next its next published sessions, cancelled ones too, in the order of time
 */
public record RoomSeen(ConsultationRoom room, HospitalPlace hospital, List<NextSession> next) {
}
