package org.yorisoi.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;

@ApplicationScoped
class Rooms implements PanacheRepositoryBase<ConsultationRoom, UUID> {

    private static final String MATCHING = """
        from ConsultationRoom r where r.prefectureCode = :prefecture
          and (:kind is null or r.kind = :kind) and (:hospital is null or r.hospitalId = :hospital)
          and (:openOn is null or r.openTo is null or r.openTo >= :openOn)
        """;

    Optional<ConsultationRoom> in(String prefecture, UUID id) {
        return findByIdOptional(id).filter(room -> room.prefectureCode().equals(prefecture));
    }

    List<ConsultationRoom> all(String prefecture) {
        return list("prefectureCode = ?1 order by reading, name, id", prefecture);
    }

    /**
     * One statement: the rows tell how many there are on all pages. Only a page behind the last one asks again.
     *
     * @param notClosedOn leaves out those that are closed by then; null: all
     */
    Page<ConsultationRoom> list(String prefecture, RoomFilter filter, LocalDate notClosedOn, PageRequest page) {
        List<Object[]> rows = with(prefecture, filter, notClosedOn, getEntityManager().createQuery(
                "select r, count(*) over () " + MATCHING + "order by " + filter.sort().order(), Object[].class))
            .setHint(HibernateHints.HINT_READ_ONLY, true)
            .setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList();
        long total = !rows.isEmpty() ? (Long) rows.getFirst()[1] : page.offset() == 0 ? 0
            : with(prefecture, filter, notClosedOn, getEntityManager().createQuery("select count(r) " + MATCHING,
                Long.class)).getSingleResult();
        return page.page(rows.stream().map(row -> (ConsultationRoom) row[0]).toList(), total);
    }

    /**
     * Nobody else plans these rooms' sessions until the transaction ends. In SQL, because Hibernate's MySQL dialect writes
     * {@code for update of}, which MariaDB refuses; in the order of ids, so that two never wait for each other.
     */
    void hold(Collection<UUID> ids) {
        getEntityManager().createNativeQuery("select id from consultation_room where id in (?1) order by id for update")
            .setParameter(1, ids).getResultList();
    }

    private static <T> TypedQuery<T> with(String prefecture, RoomFilter filter, LocalDate notClosedOn, TypedQuery<T> query) {
        return query.setParameter("prefecture", prefecture).setParameter("kind", filter.kind())
            .setParameter("hospital", filter.hospitalId()).setParameter("openOn", notClosedOn);
    }
}
