package org.yorisoi.supporter.message;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;

@ApplicationScoped
class Messages implements PanacheRepositoryBase<Message, UUID> {

    /** The newest first. */
    Page<Message> to(UUID supporterId, boolean unreadOnly, PageRequest page) {
        PanacheQuery<Message> found = find("supporterId = ?1" + (unreadOnly ? " and readAt is null" : "")
            + " order by toldAt desc, id desc", supporterId);
        return page.page(found.range(page.offset(), page.offset() + page.limit() - 1).list(), found.count());
    }

    /** @return whether there is such a message; one that was read before keeps its time */
    boolean read(UUID supporterId, UUID id, Instant at) {
        if (count("id = ?1 and supporterId = ?2", id, supporterId) == 0) {
            return false;
        }
        update("readAt = ?1 where id = ?2 and readAt is null", at, id);
        return true;
    }

    void readAll(UUID supporterId, Instant at) {
        update("readAt = ?1 where supporterId = ?2 and readAt is null and toldAt <= ?1", at, supporterId);
    }
}
