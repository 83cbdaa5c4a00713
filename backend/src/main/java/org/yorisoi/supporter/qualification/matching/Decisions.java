package org.yorisoi.supporter.qualification.matching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;

@ApplicationScoped
class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    Optional<Decision> in(String prefecture, UUID id) {
        return findByIdOptional(id).filter(decision -> decision.prefectureCode().equals(prefecture));
    }

    List<Decision> standing(String prefecture) {
        return list("prefectureCode = ?1 and undoneAt is null", prefecture);
    }

    /** The latest first. */
    Page<Decision> list(String prefecture, PageRequest page) {
        var found = find("prefectureCode = ?1 order by decidedAt desc, id desc", prefecture);
        long total = found.count();
        return page.page(found.range(page.offset(), page.offset() + page.limit() - 1).list(), total);
    }

    /** One at a time: whoever decides holds the prefecture's rule until this transaction has ended. */
    void hold(String prefecture) {
        getEntityManager().createNativeQuery(
                "select version from qualification_rule where prefecture_code = ?1 for update", Long.class)
            .setParameter(1, prefecture).getSingleResult();
    }
}
