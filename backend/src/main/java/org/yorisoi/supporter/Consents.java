package org.yorisoi.supporter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Consents implements PanacheRepositoryBase<SupporterConsent, UUID> {

    /** The newest first. */
    List<SupporterConsent> of(UUID supporterId) {
        return list("supporterId = ?1 order by givenOn desc, id desc", supporterId);
    }
}
