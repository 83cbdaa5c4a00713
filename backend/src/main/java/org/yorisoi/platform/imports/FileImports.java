package org.yorisoi.platform.imports;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;

@ApplicationScoped
class FileImports implements PanacheRepositoryBase<FileImport, UUID> {

    Optional<FileImport> in(String prefecture, Collection<String> tables, UUID id, Instant now) {
        return find("prefectureCode = ?1 and importedTable in ?2 and id = ?3 and expiresAt > ?4", prefecture, tables, id,
            now).firstResultOptional();
    }

    /** Those that wait for a decision, the newest first. */
    Page<FileImport> waiting(String prefecture, Collection<String> tables, Instant now, PageRequest page) {
        PanacheQuery<FileImport> found = find("""
            from FileImport where prefectureCode = ?1 and state = ?2 and importedTable in ?3 and expiresAt > ?4
            order by createdAt desc, id desc""", prefecture, ImportState.PREVIEWED, tables, now);
        long total = found.count();
        return page.page(found.range(page.offset(), page.offset() + page.limit() - 1).list(), total);
    }

    /** Until the end of the transaction nobody else confirms an import of this prefecture. */
    void hold(String prefecture) {
        getEntityManager().createNativeQuery("""
            insert into file_import_lock (prefecture_code) values (?1)
            on duplicate key update prefecture_code = ?1""").setParameter(1, prefecture).executeUpdate();
    }

    void forgetExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
