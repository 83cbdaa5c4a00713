package org.yorisoi.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What the register itself keeps of its entries. */
final class RegisterReferences {

    private RegisterReferences() {
    }

    @ApplicationScoped
    static class States extends SupporterRows {
        States(EntityManager entities) {
            super(entities, MergedKind.STATES, "supporter_state_change");
        }
    }

    @ApplicationScoped
    static class AllConsents extends SupporterRows {
        AllConsents(EntityManager entities) {
            super(entities, MergedKind.CONSENTS, "supporter_consent");
        }
    }

    @ApplicationScoped
    static class AllRecommendations extends SupporterRows {
        AllRecommendations(EntityManager entities) {
            super(entities, MergedKind.RECOMMENDATIONS, "supporter_recommendation");
        }
    }

    @ApplicationScoped
    static class Blocked extends SupporterRows {
        Blocked(EntityManager entities) {
            super(entities, MergedKind.BLOCKED_PERIODS, "supporter_blocked_period");
        }
    }

    /** Those who learn from her, but not she herself. */
    @ApplicationScoped
    static class Mentees implements SupporterReferences {

        private final EntityManager entities;

        Mentees(EntityManager entities) {
            this.entities = entities;
        }

        @Override
        public MergedKind kind() {
            return MergedKind.MENTEES;
        }

        @Override
        public List<UUID> moving(MergePair pair) {
            return entities.unwrap(Session.class).createNativeQuery("select id from supporter where mentor_id = ?1 and id <> ?2", UUID.class)
                .setParameter(1, pair.other()).setParameter(2, pair.kept()).getResultList();
        }

        @Override
        public void move(Collection<UUID> rows, UUID from, UUID to) {
            entities.createNativeQuery("update supporter set mentor_id = ?1 where mentor_id = ?2 and id in (?3)")
                .setParameter(1, to).setParameter(2, from).setParameter(3, rows).executeUpdate();
        }
    }
}
