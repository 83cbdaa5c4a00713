package org.yorisoi.salon;

import java.util.Set;
import java.util.UUID;

/** Which salons somebody sees. */
public sealed interface SalonsSeen {

    record All() implements SalonsSeen {
    }

    /** Those on trial, running and resting. */
    record Public() implements SalonsSeen {
    }

    /** An organiser sees her own in every state. */
    record PublicAndOwn(Set<UUID> own) implements SalonsSeen {
    }

    default boolean includes(Salon salon) {
        return salon.state().isPublic() || switch (this) {
            case All all -> true;
            case Public nothingElse -> false;
            case PublicAndOwn kept -> kept.own().contains(salon.id());
        };
    }
}
