package org.yorisoi.consultation.roster;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.consultation.duty.WantedDuties;

/** A plan as duties: who is to be where. */
final class Wanted {

    private Wanted() {
    }

    static Map<UUID, WantedDuties> of(Situation situation, Draft draft) {
        Map<UUID, WantedDuties> wanted = new LinkedHashMap<>();
        situation.sessions().forEach(session -> {
            Draft.Places places = draft.of(session.id());
            Set<UUID> locked = places.supporters().stream().filter(Draft.Place::locked).map(Draft.Place::holder)
                .collect(Collectors.toSet());
            wanted.put(session.id(), new WantedDuties(places.supporters().stream().map(Draft.Place::holder).toList(), locked,
                places.specialist() == null ? null : places.specialist().holder()));
        });
        return wanted;
    }
}
