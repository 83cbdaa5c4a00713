package org.yorisoi.consultation.roster.settings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AllChosenSettings implements PanacheRepositoryBase<ChosenSettings, String> {
}
