package org.yorisoi.identity;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;

@ApplicationScoped
class ApiClients implements PanacheRepositoryBase<ApiClient, UUID> {

    Optional<ApiClient> ofClientId(String clientId) {
        return find("clientId", clientId).firstResultOptional();
    }

    Optional<ApiClient> in(String prefecture, UUID id) {
        return find("prefectureCode = ?1 and id = ?2", prefecture, id).firstResultOptional();
    }

    Page<ApiClient> list(String prefecture, PageRequest request) {
        PanacheQuery<ApiClient> found = find("prefectureCode = ?1 order by clientId", prefecture);
        long total = found.count();
        return request.page(found.range(request.offset(), request.offset() + request.limit() - 1).list(), total);
    }

    /** Not a change of the client, so its version stays. */
    void used(UUID id, Instant now) {
        getEntityManager().createQuery("update ApiClient c set c.lastUsedAt = :now where c.id = :id")
            .setParameter("now", now).setParameter("id", id).executeUpdate();
    }
}
