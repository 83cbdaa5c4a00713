package org.yorisoi.supporter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BlockedPeriods implements PanacheRepositoryBase<BlockedPeriod, UUID> {

    List<BlockedPeriod> of(UUID supporterId) {
        return list("supporterId = ?1 order by firstDay, id", supporterId);
    }

    Optional<BlockedPeriod> of(UUID supporterId, UUID id) {
        return find("supporterId = ?1 and id = ?2", supporterId, id).firstResultOptional();
    }

    boolean anyWithin(UUID supporterId, LocalDate from, LocalDate to) {
        return count("supporterId = ?1 and firstDay <= ?3 and lastDay >= ?2", supporterId, from, to) > 0;
    }

    List<BlockedPeriod> within(String prefecture, LocalDate from, LocalDate to) {
        return getEntityManager().createQuery("""
                select b from BlockedPeriod b, Supporter s
                where s.id = b.supporterId and s.prefectureCode = :prefecture and b.firstDay <= :to and b.lastDay >= :from
                order by b.firstDay, b.id""", BlockedPeriod.class)
            .setParameter("prefecture", prefecture).setParameter("from", from).setParameter("to", to).getResultList();
    }
}
