package org.yorisoi.supporter.availability;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class PersonalLinks implements PanacheRepositoryBase<PersonalLink, UUID> {

    Map<UUID, PersonalLink> of(Round round) {
        return find("roundId", round.id()).stream()
            .collect(Collectors.toMap(PersonalLink::supporterId, Function.identity()));
    }

    Optional<PersonalLink> of(String secretHash) {
        return find("secretHash", secretHash).firstResultOptional();
    }
}
