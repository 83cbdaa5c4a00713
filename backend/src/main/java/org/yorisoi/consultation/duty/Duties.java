package org.yorisoi.consultation.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;

@ApplicationScoped
class Duties implements PanacheRepositoryBase<Duty, UUID> {

    private static final Set<DutyState> TAKEN = DutyState.TAKING_A_PLACE;

    Optional<Duty> in(String prefecture, UUID id) {
        return find("prefectureCode = ?1 and id = ?2", prefecture, id).firstResultOptional();
    }

    /** Of a session, whatever became of them, in the order in which they were asked. */
    List<Duty> of(String prefecture, UUID sessionId) {
        return list("prefectureCode = ?1 and sessionId = ?2 order by askedAt, id", prefecture, sessionId);
    }

    /** Of many sessions, whatever became of them, in the order in which they were asked. */
    List<Duty> of(Collection<UUID> sessions) {
        return sessions.isEmpty() ? List.of() : list("sessionId in ?1 order by askedAt, id", sessions);
    }

    Optional<Duty> of(UUID sessionId, UUID supporterId) {
        return find("sessionId = ?1 and supporterId = ?2", sessionId, supporterId).firstResultOptional();
    }

    boolean isTaken(String prefecture, UUID sessionId, UUID supporterId) {
        return count("prefectureCode = ?1 and sessionId = ?2 and supporterId = ?3 and state in ?4", prefecture, sessionId,
            supporterId, TAKEN) > 0;
    }

    Set<UUID> sessionsOf(String prefecture, UUID supporterId) {
        return getEntityManager().createQuery("""
                select d.sessionId from Duty d
                where d.prefectureCode = ?1 and d.supporterId = ?2 and d.state in ?3""", UUID.class)
            .setParameter(1, prefecture).setParameter(2, supporterId).setParameter(3, TAKEN)
            .getResultStream().collect(Collectors.toSet());
    }

    /** Those of a session that take a place. */
    List<Duty> taken(UUID sessionId) {
        return list("sessionId = ?1 and state in ?2", sessionId, TAKEN);
    }

    /** Those of a supporter that take a place from a day on. */
    List<Duty> takenFrom(UUID supporterId, LocalDate from) {
        return list("supporterId = ?1 and state in ?2 and told.date >= ?3", supporterId, TAKEN, from);
    }

    /** All that take a place from a day on, in the order of time. */
    List<Duty> takenFrom(String prefecture, LocalDate from) {
        return list("prefectureCode = ?1 and state in ?2 and told.date >= ?3 order by told.date, told.start, id", prefecture,
            TAKEN, from);
    }

    /** @param limit only at these sessions; null for no limit */
    Page<Duty> list(String prefecture, DutyFilter filter, Set<UUID> limit, PageRequest page) {
        if (limit != null && limit.isEmpty()) {
            return page.page(List.of(), 0);
        }
        String where = """
            from Duty d where d.prefectureCode = :prefecture
              and (:from is null or d.told.date >= :from) and (:to is null or d.told.date <= :to)
              and (:supporter is null or d.supporterId = :supporter) and (:state is null or d.state = :state)"""
            + (limit == null ? "" : " and d.sessionId in :limit and d.state in :taken");
        List<Duty> items = with(prefecture, filter, limit,
            getEntityManager().createQuery("select d " + where + " order by " + filter.sort().order(), Duty.class))
            .setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList();
        return page.page(items, with(prefecture, filter, limit,
            getEntityManager().createQuery("select count(d) " + where, Long.class)).getSingleResult());
    }

    private static <T> TypedQuery<T> with(String prefecture, DutyFilter filter, Set<UUID> limit, TypedQuery<T> query) {
        if (limit != null) {
            query.setParameter("limit", limit).setParameter("taken", TAKEN);
        }
        return query.setParameter("prefecture", prefecture).setParameter("from", filter.from())
            .setParameter("to", filter.to()).setParameter("supporter", filter.supporterId())
            .setParameter("state", filter.state());
    }

    /** Of a supporter from a day on, whatever became of them, in the order of time. */
    List<Duty> from(UUID supporterId, LocalDate from) {
        return list("supporterId = ?1 and told.date >= ?2 order by told.date, told.start, id", supporterId, from);
    }

    /** Those that take a place, from one day to another. */
    List<Duty> taken(String prefecture, LocalDate from, LocalDate to) {
        return list("prefectureCode = ?1 and state in ?2 and told.date between ?3 and ?4", prefecture, TAKEN, from, to);
    }

    /** How many places are taken, by session. */
    Map<UUID, Integer> counted(Collection<UUID> sessions) {
        Map<UUID, Integer> counts = new HashMap<>();
        getEntityManager().createQuery("""
                select d.sessionId, count(d) from Duty d where d.sessionId in ?1 and d.state in ?2 group by d.sessionId""",
                Object[].class)
            .setParameter(1, sessions).setParameter(2, TAKEN).getResultList()
            .forEach(row -> counts.put((UUID) row[0], Math.toIntExact((Long) row[1])));
        return counts;
    }

    /**
     * Nobody else puts anybody on duty at this session, or this supporter anywhere, until the transaction ends; always in
     * this order. In SQL, because Hibernate's MySQL dialect writes {@code for update of}, which MariaDB refuses.
     */
    void hold(UUID sessionId, UUID supporterId) {
        hold("consultation_session where id = ?1", sessionId);
        hold("supporter where id = ?1 and goes_on_in is null", supporterId);
    }

    /** The same for many at once, each kind in the order of its keys, so that two who hold wait for each other and never in a ring. */
    void hold(Collection<UUID> sessions, Collection<UUID> supporters) {
        holdAll("consultation_session where id", sessions);
        holdAll("supporter where goes_on_in is null and id", supporters);
    }

    private void holdAll(String rows, Collection<UUID> ids) {
        if (!ids.isEmpty() && getEntityManager().createNativeQuery("select id from " + rows + " in (?1) order by id for update")
            .setParameter(1, ids).getResultList().size() < ids.size()) {
            throw Problem.notFound();
        }
    }

    private void hold(String row, UUID id) {
        if (getEntityManager().createNativeQuery("select id from " + row + " for update")
            .setParameter(1, id).getResultList().isEmpty()) {
            throw Problem.notFound();
        }
    }
}
