package org.yorisoi.supporter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class Recommendations implements PanacheRepositoryBase<Recommendation, UUID> {

    /** The newest first. */
    List<Recommendation> of(UUID supporterId) {
        return list("supporterId = ?1 order by recommendedOn desc, id desc", supporterId);
    }

    Optional<Recommendation> of(UUID supporterId, UUID id) {
        return find("supporterId = ?1 and id = ?2", supporterId, id).firstResultOptional();
    }

    List<Recommendation> standing(UUID supporterId, LocalDate on) {
        return of(supporterId).stream().filter(recommendation -> recommendation.standsOn(on)).toList();
    }

    /** By supporter, for what she is recommended on that day. */
    Map<UUID, Set<RecommendedFor>> standing(String prefecture, LocalDate on) {
        Map<UUID, Set<RecommendedFor>> standing = new HashMap<>();
        getEntityManager().createQuery("""
                select r.supporterId, r.purpose from Recommendation r, Supporter s
                where s.id = r.supporterId and s.prefectureCode = :prefecture and r.withdrawnOn is null
                  and (r.validUntil is null or r.validUntil >= :on)""", Object[].class)
            .setParameter("prefecture", prefecture).setParameter("on", on).getResultList()
            .forEach(row -> standing.computeIfAbsent((UUID) row[0], id -> EnumSet.noneOf(RecommendedFor.class))
                .add((RecommendedFor) row[1]));
        return standing;
    }
}
