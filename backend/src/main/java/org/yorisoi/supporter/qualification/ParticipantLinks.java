package org.yorisoi.supporter.qualification;

import java.util.Map;
import java.util.UUID;

/**
 * Which names on training lists are whom of the register. {@code supporter.qualification.matching} keeps this promise as an
 * {@code @ApplicationScoped} bean, so that the two don't go in circles.
 */
public interface ParticipantLinks {

    /** By participant, the supporter of the prefecture whom a human recognised in her. One SQL statement. */
    Map<UUID, UUID> in(String prefecture);
}
