package org.yorisoi.consultation.supervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SupervisionMembers implements PanacheRepositoryBase<SupervisionMember, UUID> {

    boolean has(String prefecture, UUID accountId) {
        return count("prefectureCode = ?1 and accountId = ?2", prefecture, accountId) > 0;
    }

    /** By account, since when. */
    Map<UUID, Instant> of(String prefecture) {
        return list("prefectureCode", prefecture).stream()
            .collect(Collectors.toMap(SupervisionMember::accountId, SupervisionMember::since));
    }
}
