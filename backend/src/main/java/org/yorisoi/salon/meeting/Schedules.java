package org.yorisoi.salon.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Schedules implements PanacheRepositoryBase<Schedule, UUID> {

    Timeline of(UUID salonId) {
        return new Timeline(list("salonId = ?1 order by number", salonId));
    }
}
