package org.yorisoi.consultation.roster.apart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.supporter.MergePair;
import org.yorisoi.supporter.MergedKind;
import org.yorisoi.supporter.SupporterReferences;

/**
 * Who is kept apart from two entries that are merged. Whoever keeps the two apart from each other says that they are two
 * people: that stands in the way. Where both are kept apart from a third, the pair counts that stands longer, else the kept
 * entry's.
 */
@ApplicationScoped
class MergedPairs implements SupporterReferences {

    private static final Bilingual FROM_EACH_OTHER = Bilingual.of(
        "二つの登録は、同じ開催日に入れない組み合わせになっています。同じ方であれば、先にその組み合わせを外してください",
        "The two entries are kept apart from each other in rosters. If they are one person, remove that pair first");

    /** Pairs of the kept entry and of the other one with the same third supporter. */
    private static final String BOTH = """
        roster_apart k join roster_apart o on ?1 in (k.one_id, k.other_id) and ?2 in (o.one_id, o.other_id)
          and k.set_aside_by is null and o.set_aside_by is null
          and (case when k.one_id = ?1 then k.other_id else k.one_id end)
            = (case when o.one_id = ?2 then o.other_id else o.one_id end)""";
    private static final String KEPT_COUNTS =
        "(k.until_date is null or o.until_date is not null and k.until_date >= o.until_date)";

    private final EntityManager entities;

    MergedPairs(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public MergedKind kind() {
        return MergedKind.KEPT_APART;
    }

    @Override
    public List<Bilingual> obstacles(MergePair pair) {
        return entities.createQuery("""
                select count(a) from Apart a
                where a.oneId = ?1 and a.otherId = ?2 or a.oneId = ?2 and a.otherId = ?1""", Long.class)
            .setParameter(1, pair.kept()).setParameter(2, pair.other()).getSingleResult() > 0
            ? List.of(FROM_EACH_OTHER) : List.of();
    }

    @Override
    public List<UUID> moving(MergePair pair) {
        NativeQuery<UUID> query = entities.unwrap(Session.class).createNativeQuery("""
            select a.id from roster_apart a where ?2 in (a.one_id, a.other_id) and a.set_aside_by is null
              and a.id not in (select o.id from\s""" + BOTH + " where " + KEPT_COUNTS + ")", UUID.class);
        return query.setParameter(1, pair.kept()).setParameter(2, pair.other()).getResultList();
    }

    @Override
    public void setAside(MergePair pair, UUID merge) {
        setAside("o", KEPT_COUNTS, pair, merge);
        setAside("k", "true", pair, merge);
    }

    private void setAside(String which, String when, MergePair pair, UUID merge) {
        entities.createNativeQuery("update " + BOTH + " set " + which + ".set_aside_by = ?3 where " + when)
            .setParameter(1, pair.kept()).setParameter(2, pair.other()).setParameter(3, merge).executeUpdate();
    }

    /** The one who stays is found before anything is written, because assignments see what those before them have written. */
    @Override
    public void move(Collection<UUID> rows, UUID from, UUID to) {
        entities.createNativeQuery("""
                update roster_apart a join (
                  select distinct id, case when one_id = ?2 then other_id else one_id end as third from roster_apart
                  where id in (?3) and ?2 in (one_id, other_id)) p on p.id = a.id
                set a.one_id = case when p.third < ?1 then p.third else ?1 end,
                  a.other_id = case when p.third < ?1 then ?1 else p.third end""")
            .setParameter(1, to).setParameter(2, from).setParameter(3, rows).executeUpdate();
    }

    @Override
    public void bringBack(UUID merge) {
        entities.createNativeQuery("update roster_apart set set_aside_by = null where set_aside_by = ?1")
            .setParameter(1, merge).executeUpdate();
    }
}
