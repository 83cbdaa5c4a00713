package org.yorisoi.supporter.availability;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class HospitalAnswers implements PanacheRepositoryBase<HospitalAnswer, UUID> {

    /** With its days. */
    Optional<HospitalAnswer> of(Round round, UUID hospitalId) {
        return find("select distinct a from HospitalAnswer a left join fetch a.days where a.roundId = ?1 and a.hospitalId = ?2",
            round.id(), hospitalId).singleResultOptional();
    }

    /** All of a round with their days, in one statement. */
    Map<UUID, HospitalAnswer> of(Round round) {
        return find("select distinct a from HospitalAnswer a left join fetch a.days where a.roundId = ?1", round.id()).stream()
            .collect(Collectors.toMap(HospitalAnswer::hospitalId, Function.identity()));
    }
}
