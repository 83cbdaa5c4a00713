package org.yorisoi.consultation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.yorisoi.consultation.ConsultationRoom;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.RoomService;
import org.yorisoi.consultation.RoomVenue;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.hospital.HospitalService;

/** In which building a session is held. */
@ApplicationScoped
class Venues {

    private final RoomService rooms;
    private final HospitalService hospitals;

    Venues(RoomService rooms, HospitalService hospitals) {
        this.rooms = rooms;
        this.hospitals = hospitals;
    }

    /** What a supporter is told about a session. */
    ToldTime told(SessionView session) {
        return ToldTime.of(session, of(session).orElse(null));
    }

    /** Empty where there is none, as with the hotline. */
    Optional<String> of(SessionView session) {
        ConsultationRoom room = rooms.get(session.prefecture(), session.roomId());
        Optional<String> named = Optional.ofNullable(room.details().venue()).map(RoomVenue::name);
        return session.roomKind() == RoomKind.REGULAR && room.hospitalId() != null
            ? Optional.of(hospitals.get(session.prefecture(), room.hospitalId()).name()) : named;
    }
}
