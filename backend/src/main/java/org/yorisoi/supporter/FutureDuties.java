package org.yorisoi.supporter;

import java.time.LocalDate;
import java.util.UUID;

/** What this room needs to know of the rooms that count on supporters, to say what a farewell means. */
public interface FutureDuties {

    /** How many duties she has from that day on. */
    long from(String prefecture, UUID supporterId, LocalDate day);
}
