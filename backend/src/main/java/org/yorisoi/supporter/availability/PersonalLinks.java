package org.yorisoi.supporter.availability;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

@ApplicationScoped
class PersonalLinks implements PanacheRepositoryBase<PersonalLink, UUID> {

    Map<UUID, PersonalLink> of(Round round) {
        return find("roundId", round.id()).stream()
            .collect(Collectors.toMap(PersonalLink::supporterId, Function.identity()));
    }

    /**
     * Ends what they have, so that the next link of each is another row: undoing a merge gives back the link that moved, never one
     * that was made since.
     */
    void end(Round round, Collection<UUID> supporters) {
        delete("roundId = ?1 and supporterId in ?2", round.id(), supporters);
    }

    /** Nobody else makes a link for them, or merges them, until the transaction ends. */
    Set<UUID> hold(Collection<UUID> supporters) {
        return new HashSet<>(getEntityManager().unwrap(Session.class).createNativeQuery(
                "select id from supporter where id in (?1) and goes_on_in is null order by id for update", UUID.class)
            .setParameterList(1, supporters).getResultList());
    }

    Optional<PersonalLink> of(String secretHash) {
        return find("secretHash", secretHash).firstResultOptional();
    }
}
