package org.yorisoi.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

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

    /** Under which entry of the register somebody goes on, who may have been merged into another. One statement. */
    @Transactional
    public UnaryOperator<UUID> entries(String prefecture) {
        Map<UUID, UUID> merged = supporters.merged(prefecture);
        return id -> merged.getOrDefault(id, id);
    }

    private static MatchableSupporter matchable(Supporter supporter, Set<ConsentPurpose> standing) {
        Person person = supporter.person();
        return new MatchableSupporter(new SupporterOverview(supporter, standing, Set.of(), false).summary(),
            supporter.pledge().isPresent(), person.municipality(), person.dutiesPerMonth(),
            person.abilities() == null ? Set.of() : person.abilities(),
            standing.contains(ConsentPurpose.HEALTH_DATA) ? supporter.health().map(Health::cancers).orElse(Set.of()) : Set.of());
    }
}
