package org.yorisoi.hospital.message;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;

@ApplicationScoped
class HospitalMessages implements PanacheRepositoryBase<HospitalMessage, UUID> {

    /** The newest first. */
    Page<HospitalMessage> to(String prefecture, UUID hospitalId, boolean unreadOnly, PageRequest page) {
        PanacheQuery<HospitalMessage> found = find("prefectureCode = ?1 and hospitalId = ?2"
            + (unreadOnly ? " and readAt is null" : "") + " order by toldAt desc, id desc", prefecture, hospitalId);
        return page.page(found.range(page.offset(), page.offset() + page.limit() - 1).list(), found.count());
    }

    /** @return whether there is such a message; one that was read before keeps its time */
    boolean read(String prefecture, UUID hospitalId, UUID id, Instant at) {
        if (count("id = ?1 and prefectureCode = ?2 and hospitalId = ?3", id, prefecture, hospitalId) == 0) {
            return false;
        }
        update("readAt = ?1 where id = ?2 and readAt is null", at, id);
        return true;
    }

    void readAll(String prefecture, UUID hospitalId, Instant at) {
        update("readAt = ?1 where prefectureCode = ?2 and hospitalId = ?3 and readAt is null and toldAt <= ?1", at,
            prefecture, hospitalId);
    }
}
