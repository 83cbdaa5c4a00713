package org.yorisoi.consultation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yorisoi.hospital.Hospital;

/** Finds what a clerk should look at in a month. */
final class Conflicts {

    private record HospitalDay(UUID hospital, LocalDate day) {
    }

    private final Map<UUID, Hospital> hospitals;
    private final Map<HospitalDay, Integer> sessions = new HashMap<>();

    Conflicts(List<Hospital> hospitals) {
        this.hospitals = hospitals.stream().collect(Collectors.toMap(Hospital::id, Function.identity()));
    }

    /** One more session on that day; those of the hotline trouble no hospital. */
    void count(ConsultationRoom room, LocalDate day) {
        if (isAtHospital(room)) {
            sessions.merge(new HospitalDay(room.hospitalId(), day), 1, Integer::sum);
        }
    }

    /** After all sessions have been counted. */
    Set<PlanConflict> of(ConsultationRoom room, LocalDate day) {
        EnumSet<PlanConflict> found = EnumSet.noneOf(PlanConflict.class);
        if (isAtHospital(room)) {
            if (sessions.getOrDefault(new HospitalDay(room.hospitalId(), day), 0) > 1) {
                found.add(PlanConflict.SAME_HOSPITAL);
            }
            if (hospitals.get(room.hospitalId()).designationOn(day).isEmpty()) {
                found.add(PlanConflict.HOSPITAL_NOT_DESIGNATED);
            }
        }
        if (!room.isOpenOn(day)) {
            found.add(PlanConflict.ROOM_CLOSED);
        }
        return found;
    }

    private static boolean isAtHospital(ConsultationRoom room) {
        return room.hospitalId() != null && room.kind().countsAsRoomDay();
    }
}
