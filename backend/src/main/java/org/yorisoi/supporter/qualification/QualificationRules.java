package org.yorisoi.supporter.qualification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class QualificationRules implements PanacheRepositoryBase<QualificationRule, String> {
}
