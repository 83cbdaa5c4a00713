package org.yorisoi.consultation.roster.model;

import java.util.List;
import java.util.Optional;

/**
 * Who is on duty at one session.
 *
 * @param supporters ids of its supporters
 * @param specialist id of the hospital that sends the specialist, or null
 */
public record Team(List<String> supporters, String specialist) {

    public static final Team NOBODY = new Team(List.of(), null);

    public Team {
        supporters = List.copyOf(supporters);
    }

    public Optional<String> whoseSpecialist() {
        return Optional.ofNullable(specialist);
    }
}
