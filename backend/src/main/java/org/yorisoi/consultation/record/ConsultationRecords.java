package org.yorisoi.consultation.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;

@ApplicationScoped
class ConsultationRecords implements PanacheRepositoryBase<ConsultationRecord, UUID> {

    private static final String SEEN =
        "new org.yorisoi.consultation.record.RecordSeen(r, s.time.date, c.id, c.name, c.kind)";
    private static final String FROM = """

        from ConsultationRecord r join Session s on s.id = r.sessionId join ConsultationRoom c on c.id = s.roomId
        where r.prefectureCode = :prefecture""";

    Optional<RecordSeen> in(String prefecture, UUID id) {
        return getEntityManager().createQuery("select " + SEEN + FROM + " and r.id = :id", RecordSeen.class)
            .setParameter("prefecture", prefecture).setParameter("id", id).getResultStream().findFirst();
    }

    /** @param limit only the records of these sessions; null means of all */
    Page<RecordSeen> list(String prefecture, RecordFilter filter, Set<UUID> limit, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("prefecture", prefecture));
        String where = where(filter, limit, parameters);
        List<RecordSeen> items = with(parameters, getEntityManager()
            .createQuery("select " + SEEN + FROM + where + " order by " + filter.sort().order(), RecordSeen.class))
            .setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList();
        boolean whole = page.offset() == 0 && items.size() < page.limit();
        long total = whole ? items.size()
            : with(parameters, getEntityManager().createQuery("select count(r)" + FROM + where, Long.class)).getSingleResult();
        return page.page(items, total);
    }

    boolean anyOf(UUID sessionId) {
        return count("sessionId", sessionId) > 0;
    }

    private static String where(RecordFilter filter, Set<UUID> limit, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder();
        add(where, parameters, " and r.sessionId = :session", "session", filter.sessionId());
        add(where, parameters, " and s.time.date >= :from", "from", filter.from());
        add(where, parameters, " and s.time.date <= :to", "to", filter.to());
        add(where, parameters, " and r.sessionId in :limit", "limit", limit);
        return where.toString();
    }

    private static void add(StringBuilder where, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            where.append(condition);
            parameters.put(name, value);
        }
    }

    private static <T> TypedQuery<T> with(Map<String, Object> parameters, TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
