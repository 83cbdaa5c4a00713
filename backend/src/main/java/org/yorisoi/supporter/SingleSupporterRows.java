package org.yorisoi.supporter;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The rows of a table of which a supporter has one only for each session, month or the like. Where both entries have one, one
 * of them counts; the other gets the merge's id in {@code set_aside_by}, and its entity is restricted to rows without one.
 */
public abstract class SingleSupporterRows extends SupporterRows {

    private final String table;
    private final String both;

    /** For proxies. */
    protected SingleSupporterRows() {
        this(null, null, null, null);
    }

    /** @param of the column of which a supporter has one row only */
    protected SingleSupporterRows(EntityManager entities, MergedKind kind, String table, String of) {
        super(entities, kind, table);
        this.table = table;
        this.both = " k.supporter_id = ?1 and o.supporter_id = ?2 and k." + of + " = o." + of
            + " and k.set_aside_by is null and o.set_aside_by is null ";
    }

    /** In SQL: whether of the kept entry's row {@code k} and the other's {@code o} the kept one counts. */
    protected abstract String keptCounts(MergePair pair);

    @Override
    public List<UUID> moving(MergePair pair) {
        return entities.unwrap(Session.class).createNativeQuery("select o.id from " + table
                + " o where o.supporter_id = ?2 and o.set_aside_by is null and not exists (select 1 from " + table
                + " k where" + both + "and " + keptCounts(pair) + ")", UUID.class)
            .setParameter(1, pair.kept()).setParameter(2, pair.other()).getResultList();
    }

    @Override
    public void setAside(MergePair pair, UUID merge) {
        setAside("o", keptCounts(pair), pair, merge);
        setAside("k", "true", pair, merge);
    }

    private void setAside(String which, String when, MergePair pair, UUID merge) {
        entities.createNativeQuery("update " + table + " k join " + table + " o on" + both + "set " + which
                + ".set_aside_by = ?3 where " + when)
            .setParameter(1, pair.kept()).setParameter(2, pair.other()).setParameter(3, merge).executeUpdate();
    }

    @Override
    public void bringBack(UUID merge) {
        entities.createNativeQuery("update " + table + " set set_aside_by = null where set_aside_by = ?1")
            .setParameter(1, merge).executeUpdate();
    }
}
