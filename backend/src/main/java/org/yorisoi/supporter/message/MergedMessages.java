package org.yorisoi.supporter.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.yorisoi.supporter.MergedKind;
import org.yorisoi.supporter.SupporterRows;

/** What somebody was told under either entry she reads in the one that is kept. */
@ApplicationScoped
class MergedMessages extends SupporterRows {

    MergedMessages(EntityManager entities) {
        super(entities, MergedKind.MESSAGES, "supporter_message");
    }
}
