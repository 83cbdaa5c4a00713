package org.yorisoi.supporter.qualification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class QualificationExtensions implements PanacheRepositoryBase<QualificationExtension, UUID> {

    Optional<QualificationExtension> in(String prefecture, UUID id) {
        return findByIdOptional(id).filter(extension -> extension.prefectureCode().equals(prefecture));
    }

    /** Those not taken back, in the order in which they were applied. */
    List<QualificationExtension> standing(String prefecture) {
        return list("prefectureCode = ?1 and takenBackAt is null order by appliedAt, id", prefecture);
    }

    /** All there ever were, the latest first. */
    List<QualificationExtension> all(String prefecture) {
        return list("prefectureCode = ?1 order by appliedAt desc, id desc", prefecture);
    }

    /**
     * One at a time: whoever applies or takes back holds the prefecture's rule until this transaction has ended, so that what
     * was previewed is what is done. In SQL, as every queue here.
     */
    void hold(String prefecture) {
        getEntityManager().createNativeQuery(
                "select version from qualification_rule where prefecture_code = ?1 for update", Long.class)
            .setParameter(1, prefecture).getSingleResult();
    }
}
