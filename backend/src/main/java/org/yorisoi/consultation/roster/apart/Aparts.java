package org.yorisoi.consultation.roster.apart;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Aparts implements PanacheRepositoryBase<Apart, UUID> {

    Optional<Apart> in(String prefecture, UUID id) {
        return find("prefectureCode = ?1 and id = ?2", prefecture, id).firstResultOptional();
    }

    List<Apart> all(String prefecture) {
        return list("prefectureCode = ?1 order by id", prefecture);
    }

    /** Those that stand on a day, or after it. */
    List<Apart> standing(String prefecture, LocalDate day) {
        return list("prefectureCode = ?1 and (untilDate is null or untilDate >= ?2) order by id", prefecture, day);
    }

    /** Nobody merges the two, or says the same of them, until the transaction ends. */
    void hold(UUID one, UUID other) {
        getEntityManager().createNativeQuery("select id from supporter where id in (?1) order by id for update")
            .setParameter(1, List.of(one, other)).getResultList();
    }

    boolean isThere(Apart pair) {
        return count("oneId = ?1 and otherId = ?2", pair.oneId(), pair.otherId()) > 0;
    }
}
