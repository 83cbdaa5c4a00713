package org.yorisoi.supporter;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The rows of one table that name a supporter in {@code supporter_id}. A room extends it for a table of its own. */
public abstract class SupporterRows implements SupporterReferences {

    protected final EntityManager entities;
    private final MergedKind kind;
    private final String table;
    private final String key;

    /** For proxies. */
    protected SupporterRows() {
        this(null, null, null, null);
    }

    protected SupporterRows(EntityManager entities, MergedKind kind, String table) {
        this(entities, kind, table, "id");
    }

    /** @param key the column that tells the rows of one supporter apart */
    protected SupporterRows(EntityManager entities, MergedKind kind, String table, String key) {
        this.entities = entities;
        this.kind = kind;
        this.table = table;
        this.key = key;
    }

    @Override
    public MergedKind kind() {
        return kind;
    }

    @Override
    public List<UUID> moving(MergePair pair) {
        return entities.unwrap(Session.class).createNativeQuery("select " + key + " from " + table + " where supporter_id = ?1", UUID.class)
            .setParameter(1, pair.other()).getResultList();
    }

    @Override
    public void move(Collection<UUID> rows, UUID from, UUID to) {
        entities.createNativeQuery("update " + table + " set supporter_id = ?1 where supporter_id = ?2 and " + key + " in (?3)")
            .setParameter(1, to).setParameter(2, from).setParameter(3, rows).executeUpdate();
    }
}
