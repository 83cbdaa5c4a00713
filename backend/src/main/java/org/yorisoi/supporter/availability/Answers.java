package org.yorisoi.supporter.availability;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class Answers implements PanacheRepositoryBase<Answer, UUID> {

    /** With her days: whoever shows them does so after the transaction. */
    Optional<Answer> of(Round round, UUID supporterId) {
        return find("select distinct a from Answer a left join fetch a.choices where a.roundId = ?1 and a.supporterId = ?2",
            round.id(), supporterId).singleResultOptional();
    }

    /** All of a round with their days, in one statement. */
    Map<UUID, Answer> of(Round round) {
        return find("select distinct a from Answer a left join fetch a.choices where a.roundId = ?1", round.id()).stream()
            .collect(Collectors.toMap(Answer::supporterId, Function.identity()));
    }

    /** Of one supporter, with their days, by round. */
    Map<UUID, Answer> of(UUID supporterId, Collection<UUID> rounds) {
        if (rounds.isEmpty()) {
            return Map.of();
        }
        return getEntityManager().createQuery("""
                select distinct a from Answer a left join fetch a.choices where a.supporterId = ?1 and a.roundId in ?2""",
                Answer.class)
            .setParameter(1, supporterId).setParameter(2, rounds).getResultStream()
            .collect(Collectors.toMap(Answer::roundId, Function.identity()));
    }

    /** Who has answered, by round. */
    Map<UUID, Set<UUID>> who(Collection<UUID> rounds) {
        if (rounds.isEmpty()) {
            return Map.of();
        }
        return getEntityManager().createQuery("select a.roundId, a.supporterId from Answer a where a.roundId in ?1",
                Object[].class)
            .setParameter(1, rounds).getResultStream()
            .collect(Collectors.groupingBy(row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }
}
