package org.yorisoi.supporter.qualification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SupporterTrainings implements PanacheRepositoryBase<SupporterTraining, UUID> {

    Optional<SupporterTraining> of(UUID supporterId, UUID id) {
        return findByIdOptional(id).filter(training -> training.supporterId().equals(supporterId));
    }

    List<SupporterTraining> in(String prefecture) {
        return list("prefectureCode", prefecture);
    }
}
