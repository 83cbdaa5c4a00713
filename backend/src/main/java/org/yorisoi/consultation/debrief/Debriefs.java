package org.yorisoi.consultation.debrief;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Debriefs implements PanacheRepositoryBase<Debrief, UUID> {

    Optional<Debrief> of(String prefecture, UUID sessionId) {
        return list("from Debrief d left join fetch d.supporters where d.prefectureCode = ?1 and d.sessionId = ?2",
            prefecture, sessionId).stream().findFirst();
    }
}
