package org.yorisoi.training.imports;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;

@ApplicationScoped
class TrainingImports implements PanacheRepositoryBase<TrainingImport, UUID> {

    Optional<TrainingImport> in(String prefecture, UUID id, Instant now) {
        return find("prefectureCode = ?1 and id = ?2 and expiresAt > ?3", prefecture, id, now).firstResultOptional();
    }

    /** Those that wait for a decision, the newest first. */
    Page<TrainingImport> waiting(String prefecture, Instant now, PageRequest page) {
        PanacheQuery<TrainingImport> found = find("""
            from TrainingImport where prefectureCode = ?1 and state = ?2 and expiresAt > ?3
            order by createdAt desc, id desc""", prefecture, ImportState.PREVIEWED, now);
        long total = found.count();
        return page.page(found.range(page.offset(), page.offset() + page.limit() - 1).list(), total);
    }

    /** Until the end of the transaction nobody else confirms an import of this prefecture. */
    void hold(String prefecture) {
        getEntityManager().createNativeQuery("""
            insert into training_import_lock (prefecture_code) values (?1)
            on duplicate key update prefecture_code = ?1""").setParameter(1, prefecture).executeUpdate();
    }

    void forgetExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
