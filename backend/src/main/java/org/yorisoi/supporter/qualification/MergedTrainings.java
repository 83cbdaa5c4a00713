package org.yorisoi.supporter.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.yorisoi.supporter.MergedKind;
import org.yorisoi.supporter.SupporterRows;

/** What somebody completed under either entry counts for the one that is kept. */
@ApplicationScoped
class MergedTrainings extends SupporterRows {

    MergedTrainings(EntityManager entities) {
        super(entities, MergedKind.TRAININGS, "supporter_training");
    }
}
