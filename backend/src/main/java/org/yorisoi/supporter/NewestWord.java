package org.yorisoi.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What becomes of consents when somebody has agreed under one entry and withdrawn the same under another: the newest word
 * counts, and of a consent and a withdrawal of the same day the withdrawal.
 */
@ApplicationScoped
class NewestWord {

    private static final String WITHDRAWN_SINCE = """
        from supporter_consent g
        join supporter_consent w on w.purpose = g.purpose and w.withdrawn_on >= g.given_on
          and (g.supporter_id = ?1 and w.supporter_id = ?2 or g.supporter_id = ?2 and w.supporter_id = ?1)
        where g.withdrawn_on is null
        """;

    private final EntityManager entities;

    NewestWord(EntityManager entities) {
        this.entities = entities;
    }

    /** The standing consents of either entry that the other entry's withdrawals end. */
    List<UUID> endedBy(MergePair pair) {
        return entities.unwrap(Session.class).createNativeQuery("select distinct g.id " + WITHDRAWN_SINCE, UUID.class)
            .setParameter(1, pair.kept()).setParameter(2, pair.other()).getResultList();
    }

    /** Ends them on the day of the withdrawal. */
    void end(MergePair pair) {
        entities.createNativeQuery("update supporter_consent c join (select g.id, max(w.withdrawn_on) as day "
                + WITHDRAWN_SINCE + "group by g.id) ended on ended.id = c.id set c.withdrawn_on = ended.day")
            .setParameter(1, pair.kept()).setParameter(2, pair.other()).executeUpdate();
    }

    /** They stand again, but for those whose purpose she has withdrawn under either entry since the merge. */
    void restore(Collection<UUID> consents, MergePair pair, LocalDate mergedOn, Instant mergedAt) {
        entities.createNativeQuery("""
                update supporter_consent c
                left join supporter_consent w on w.purpose = c.purpose and w.supporter_id in (?2, ?3) and w.id not in (?1)
                  and (w.withdrawn_on > ?4 or w.withdrawn_on is not null and w.entered_at >= ?5)
                set c.withdrawn_on = null where c.id in (?1) and w.id is null""")
            .setParameter(1, consents).setParameter(2, pair.kept()).setParameter(3, pair.other()).setParameter(4, mergedOn)
            .setParameter(5, mergedAt).executeUpdate();
    }
}
