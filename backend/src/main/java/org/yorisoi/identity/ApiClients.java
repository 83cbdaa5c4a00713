package org.yorisoi.identity;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;

@ApplicationScoped
class ApiClients implements PanacheRepositoryBase<ApiClient, UUID> {

    private final SessionFactory database;

    ApiClients(SessionFactory database) {
        this.database = database;
    }

    /** As it is at this moment, for reading only; needs no transaction. */
    Optional<ApiClient> look(UUID id) {
        try (StatelessSession once = database.openStatelessSession()) {
            return Optional.ofNullable(once.get(ApiClient.class, id));
        }
    }

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
