package org.yorisoi.consultation.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class UnvisitedSessions implements PanacheRepositoryBase<UnvisitedSession, UUID> {

    void forget(UUID sessionId) {
        delete("sessionId", sessionId);
    }
}
