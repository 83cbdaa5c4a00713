package org.yorisoi.consultation.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DutyFeeds implements PanacheRepositoryBase<DutyFeed, UUID> {

    Optional<DutyFeed> of(String secretHash) {
        return find("secretHash", secretHash).firstResultOptional();
    }
}
