package org.yorisoi.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The door for planning who is on duty: everybody who serves, with what a plan needs to know of her and nothing more. Which
 * cancers somebody knows is told only while her consent stands; a plan compares them and shows them to nobody.
 */
@ApplicationScoped
public class MatchingService {

    private final Supporters supporters;

    MatchingService(Supporters supporters) {
        this.supporters = supporters;
    }

    /** Trainees and active supporters, in the order of their numbers. Two statements. */
    @Transactional
    public List<MatchableSupporter> serving(String prefecture) {
        Map<UUID, Set<ConsentPurpose>> standing = supporters.standing(prefecture);
        return supporters.all(prefecture).stream().filter(supporter -> supporter.state().serves())
            .map(supporter -> matchable(supporter, standing.getOrDefault(supporter.id(), Set.of()))).toList();
    }

    /** By entries of the register that were merged into another, the one in which they go on. One statement. */
    @Transactional
    public Map<UUID, UUID> merged(String prefecture) {
        return supporters.merged(prefecture);
    }

    private static MatchableSupporter matchable(Supporter supporter, Set<ConsentPurpose> standing) {
        Person person = supporter.person();
        return new MatchableSupporter(new SupporterOverview(supporter, standing, Set.of(), false).summary(),
            supporter.pledge().isPresent(), person.municipality(), person.dutiesPerMonth(),
            person.abilities() == null ? Set.of() : person.abilities(),
            standing.contains(ConsentPurpose.HEALTH_DATA) ? supporter.health().map(Health::cancers).orElse(Set.of()) : Set.of());
    }
}
