package org.yorisoi.training;

import java.util.List;
import java.util.UUID;

/** Which participants somebody may see by name. */
public sealed interface NamesSeen {

    record All() implements NamesSeen {
    }

    /** Only the staff of one hospital. */
    record OfHospital(UUID hospitalId) implements NamesSeen {
    }

    record None() implements NamesSeen {
    }

    default List<Participant> of(List<Participant> participants) {
        return switch (this) {
            case All all -> participants;
            case OfHospital own -> participants.stream()
                .filter(participant -> own.hospitalId().equals(participant.hospitalId())).toList();
            case None none -> List.of();
        };
    }
}
