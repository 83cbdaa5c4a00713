package org.yorisoi.consultation.supervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;

@ApplicationScoped
class SupervisionCases implements PanacheRepositoryBase<SupervisionCase, UUID> {

    private static final String SEEN =
        "select new org.yorisoi.consultation.supervision.SupervisionCaseSeen(v, s.time.date, c.name, c.kind, null)";
    private static final String FROM = """

        from SupervisionCase v join Session s on s.id = v.sessionId join ConsultationRoom c on c.id = s.roomId
        where v.prefectureCode = :prefecture""";

    Optional<SupervisionCaseSeen> in(String prefecture, UUID sessionId) {
        return getEntityManager().createQuery(SEEN + FROM + " and v.sessionId = :session", SupervisionCaseSeen.class)
            .setParameter("prefecture", prefecture).setParameter("session", sessionId).getResultStream().findFirst();
    }

    /** Those that have waited longest first, those that are done after them; of these alone, the latest first. */
    Page<SupervisionCaseSeen> list(String prefecture, SupervisionState state, PageRequest page) {
        Collection<SupervisionState> states = state == null ? EnumSet.allOf(SupervisionState.class) : EnumSet.of(state);
        String order = state == SupervisionState.DONE ? " order by v.doneAt desc, v.sessionId"
            : " order by case when v.doneAt is null then 0 else 1 end, v.askedAt, v.sessionId";
        List<SupervisionCaseSeen> items = getEntityManager()
            .createQuery(SEEN + FROM + " and v.state in :states" + order, SupervisionCaseSeen.class)
            .setParameter("prefecture", prefecture).setParameter("states", states)
            .setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList();
        boolean whole = page.offset() == 0 && items.size() < page.limit();
        return page.page(items, whole ? items.size() : count("prefectureCode = ?1 and state in ?2", prefecture, states));
    }
}
