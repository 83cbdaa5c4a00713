package org.yorisoi.supporter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

@ApplicationScoped
class Merges implements PanacheRepositoryBase<Merge, UUID> {

    /** With what moved. */
    Optional<Merge> in(String prefecture, UUID id) {
        return find("select distinct m from Merge m left join fetch m.moved where m.prefectureCode = ?1 and m.id = ?2",
            prefecture, id).singleResultOptional();
    }

    /** All in which the entry is the kept or the other one, with what moved, the latest first. */
    List<Merge> of(UUID supporterId) {
        return list("""
            select distinct m from Merge m left join fetch m.moved
            where m.keptId = ?1 or m.otherId = ?1 order by m.mergedAt desc, m.id desc""", supporterId);
    }

    /** The standing ones into this entry. */
    List<Merge> into(UUID keptId) {
        return list("keptId = ?1 and undoneAt is null", keptId);
    }

    /** Entries by id, also those that go on in another one. */
    Map<UUID, Supporter> entries(Collection<UUID> ids) {
        return byId("select * from supporter where id in (?1)", ids);
    }

    /** The same; nobody else changes them, or puts anything under their ids, until the transaction ends. */
    Map<UUID, Supporter> held(Collection<UUID> ids) {
        return byId("select * from supporter where id in (?1) order by id for update", ids);
    }

    private Map<UUID, Supporter> byId(String sql, Collection<UUID> ids) {
        return getEntityManager().unwrap(Session.class).createNativeQuery(sql, Supporter.class).setParameterList(1, ids)
            .getResultStream().collect(Collectors.toMap(Supporter::id, Function.identity()));
    }
}
