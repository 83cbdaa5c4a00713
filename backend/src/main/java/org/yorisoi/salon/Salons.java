package org.yorisoi.salon;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;

@ApplicationScoped
class Salons implements PanacheRepositoryBase<Salon, UUID> {

    Optional<Salon> in(String prefecture, UUID id) {
        return findByIdOptional(id).filter(salon -> salon.prefectureCode().equals(prefecture));
    }

    /** One statement: the rows tell how many there are on all pages. Only a page behind the last one asks again. */
    Page<Salon> list(SalonQuery query, PageRequest page) {
        List<Object[]> rows = rows(query, page.offset(), page.limit());
        long total = !rows.isEmpty() ? (Long) rows.getFirst()[1] : page.offset() == 0 ? 0 : count(query);
        return page.page(rows.stream().map(row -> (Salon) row[0]).toList(), total);
    }

    List<Salon> slice(SalonQuery query, int offset, int limit) {
        return rows(query, offset, limit).stream().map(row -> (Salon) row[0]).toList();
    }

    /** How many salons have a venue there, in the order of names. */
    Map<String, Long> municipalities(String prefecture, SalonsSeen seen) {
        SalonQuery query = SalonQuery.all(prefecture, seen);
        Map<String, Long> counts = new TreeMap<>();
        with(query, getEntityManager().createQuery(
            "select m, count(s) from Salon s join s.municipalities m where " + query.condition() + " group by m",
            Object[].class)).getResultList().forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    List<StateChange> changesOf(UUID salonId) {
        return getEntityManager()
            .createQuery("from StateChange c where c.salonId = :salon order by c.changedAt, c.id", StateChange.class)
            .setParameter("salon", salonId).getResultList();
    }

    void keep(StateChange change) {
        getEntityManager().persist(change);
    }

    private List<Object[]> rows(SalonQuery query, int offset, int limit) {
        return with(query, getEntityManager().createQuery("select s, count(*) over () from Salon s where "
            + query.condition() + " order by " + query.order(), Object[].class))
            .setHint(HibernateHints.HINT_READ_ONLY, true)
            .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    private long count(SalonQuery query) {
        return with(query, getEntityManager().createQuery("select count(s) from Salon s where " + query.condition(),
            Long.class)).getSingleResult();
    }

    private static <T> TypedQuery<T> with(SalonQuery query, TypedQuery<T> asked) {
        query.parameters().forEach((name, value) -> {
            if (asked.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()))) {
                asked.setParameter(name, value);
            }
        });
        return asked;
    }
}
