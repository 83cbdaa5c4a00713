package org.yorisoi.consultation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yorisoi.consultation.ConsultationRoom;
import org.yorisoi.consultation.RoomMode;
import org.yorisoi.consultation.RoomService;
import org.yorisoi.consultation.RoomVenue;
import org.yorisoi.hospital.Hospital;
import org.yorisoi.hospital.Location;
import org.yorisoi.salon.SalonService;

/** Finds out where a prefecture's rooms, hospitals and municipalities are. */
@ApplicationScoped
class Travels {

    /**
     * Where everything is.
     *
     * @param rooms by their id; those without a place, as the hotline, are left out
     * @param hospitals by their id
     * @param modes how a room is visited
     */
    record Known(Geography geography, Map<UUID, Geography.Point> rooms, Map<UUID, Geography.Point> hospitals,
                 Map<UUID, RoomMode> modes) {
    }

    private final RoomService rooms;
    private final SalonService salons;

    Travels(RoomService rooms, SalonService salons) {
        this.rooms = rooms;
        this.salons = salons;
    }

    /** Two statements. */
    Known in(String prefecture, List<Hospital> hospitals) {
        Geography geography = new Geography();
        Map<UUID, Geography.Point> ofHospitals = new HashMap<>();
        hospitals.forEach(hospital -> hospital.location().filter(place -> place.latitude() != null && place.longitude() != null)
            .ifPresent(place -> {
                ofHospitals.put(hospital.id(), point(place));
                geography.add(place.address(), place.latitude(), place.longitude());
            }));
        salons.all(prefecture).forEach(salon -> salon.venues()
            .forEach(venue -> geography.add(venue.municipality(), venue.latitude(), venue.longitude())));
        Map<UUID, Geography.Point> ofRooms = new HashMap<>();
        Map<UUID, RoomMode> modes = new HashMap<>();
        for (ConsultationRoom room : rooms.all(prefecture)) {
            RoomVenue venue = room.details().venue();
            modes.put(room.id(), room.details().mode());
            if (room.details().mode() != RoomMode.IN_PERSON) {
                continue;
            }
            if (venue != null && venue.latitude() != null && venue.longitude() != null) {
                ofRooms.put(room.id(), new Geography.Point(venue.latitude(), venue.longitude()));
                geography.add(venue.municipality(), venue.latitude(), venue.longitude());
            } else if (ofHospitals.containsKey(room.hospitalId())) {
                ofRooms.put(room.id(), ofHospitals.get(room.hospitalId()));
            }
        }
        return new Known(geography, ofRooms, ofHospitals, modes);
    }

    private static Geography.Point point(Location place) {
        return new Geography.Point(place.latitude(), place.longitude());
    }
}
