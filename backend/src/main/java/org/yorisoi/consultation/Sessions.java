package org.yorisoi.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;

@ApplicationScoped
class Sessions implements PanacheRepositoryBase<Session, UUID> {

    private static final String WITH_ROOM = " from Session s join ConsultationRoom r on r.id = s.roomId where ";
    private static final String MATCHING = WITH_ROOM + """
        s.prefectureCode = :prefecture
          and (:from is null or s.time.date >= :from) and (:to is null or s.time.date <= :to)
          and (:room is null or s.roomId = :room) and (:kind is null or r.kind = :kind)
          and (:hospital is null or r.hospitalId = :hospital) and (:state is null or s.state = :state)
          and (:drafts = true or s.state <> DRAFT)
        """;

    Optional<SessionSeen> in(String prefecture, UUID id) {
        return getEntityManager().createQuery("select s, r" + WITH_ROOM + "s.id = :id and s.prefectureCode = :prefecture",
                Object[].class)
            .setParameter("id", id).setParameter("prefecture", prefecture)
            .getResultStream().findFirst().map(Sessions::seen);
    }

    /** In the order of time, whatever their state. One statement. */
    List<SessionSeen> between(String prefecture, LocalDate from, LocalDate to) {
        return getEntityManager().createQuery("select s, r" + WITH_ROOM + """
                s.prefectureCode = :prefecture and s.time.date between :from and :to
                order by s.time.date, s.time.start, r.reading, s.id""", Object[].class)
            .setParameter("prefecture", prefecture).setParameter("from", from).setParameter("to", to)
            .getResultStream().map(Sessions::seen).toList();
    }

    /** Those of a month, and those of the keys wherever they were moved, in the order of time. One statement. */
    List<SessionSeen> ofMonth(String prefecture, YearMonth month, Collection<String> keys) {
        return getEntityManager().createQuery("select s, r" + WITH_ROOM + """
                s.prefectureCode = :prefecture and (s.time.date between :from and :to or s.planKey in :keys)
                order by s.time.date, s.time.start, r.reading, s.id""", Object[].class)
            .setParameter("prefecture", prefecture).setParameter("from", month.atDay(1))
            .setParameter("to", month.atEndOfMonth()).setParameter("keys", keys)
            .getResultStream().map(Sessions::seen).toList();
    }

    List<Session> drafts(String prefecture, LocalDate from, LocalDate to) {
        return list("prefectureCode = ?1 and state = DRAFT and time.date between ?2 and ?3 order by time.date, id",
            prefecture, from, to);
    }

    /** Those that everybody may know of, in the order of time. */
    List<SessionSeen> inPublic(String prefecture, LocalDate from, LocalDate to) {
        return getEntityManager().createQuery("select s, r" + WITH_ROOM + """
                s.prefectureCode = :prefecture and s.time.date between :from and :to and s.state <> DRAFT
                order by s.time.date, s.time.start, s.id""", Object[].class)
            .setParameter("prefecture", prefecture).setParameter("from", from).setParameter("to", to)
            .setHint(HibernateHints.HINT_READ_ONLY, true)
            .getResultStream().map(Sessions::seen).toList();
    }

    /** One statement: the rows tell how many there are on all pages. Only a page behind the last one asks again. */
    Page<SessionSeen> list(String prefecture, SessionFilter filter, boolean drafts, PageRequest page) {
        List<Object[]> rows = with(prefecture, filter, drafts, getEntityManager().createQuery(
                "select s, r, count(*) over ()" + MATCHING + "order by " + filter.sort().order(), Object[].class))
            .setHint(HibernateHints.HINT_READ_ONLY, true)
            .setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList();
        long total = !rows.isEmpty() ? (Long) rows.getFirst()[2] : page.offset() == 0 ? 0
            : with(prefecture, filter, drafts, getEntityManager().createQuery("select count(s)" + MATCHING, Long.class))
                .getSingleResult();
        return page.page(rows.stream().map(Sessions::seen).toList(), total);
    }

    /** Of each room the next ones that everybody may know of, in the order of time. */
    List<Session> nextOfEach(Collection<UUID> rooms, LocalDate from, int atMost) {
        return getEntityManager().unwrap(org.hibernate.Session.class).createNativeQuery("""
                select * from (
                  select s.*, row_number() over (partition by s.room_id order by s.session_date, s.start_time) as place
                  from consultation_session s
                  where s.room_id in (:rooms) and s.state <> :draft and s.session_date >= :from) n
                where n.place <= :most
                order by n.session_date, n.start_time, n.id""", Session.class)
            .setParameter("rooms", rooms).setParameter("draft", SessionState.DRAFT.name()).setParameter("from", from)
            .setParameter("most", atMost).setHint(HibernateHints.HINT_READ_ONLY, true).getResultList();
    }

    /** Also cancelled ones, of one room, that everybody may know of. */
    List<Session> publishedSince(UUID roomId, LocalDate from) {
        return list("roomId = ?1 and time.date >= ?2 and state <> DRAFT order by time.date, time.start, id", roomId, from);
    }

    boolean isTaken(UUID roomId, LocalDate date, LocalTime start, UUID byOtherThan) {
        return find("roomId = ?1 and time.date = ?2 and time.start = ?3", roomId, date, start).stream()
            .anyMatch(session -> !session.id().equals(byOtherThan));
    }

    private static SessionSeen seen(Object[] row) {
        return new SessionSeen((Session) row[0], (ConsultationRoom) row[1]);
    }

    private static <T> TypedQuery<T> with(String prefecture, SessionFilter filter, boolean drafts, TypedQuery<T> query) {
        return query.setParameter("prefecture", prefecture).setParameter("from", filter.from())
            .setParameter("to", filter.to()).setParameter("room", filter.roomId()).setParameter("kind", filter.kind())
            .setParameter("hospital", filter.hospitalId()).setParameter("state", filter.state())
            .setParameter("drafts", drafts);
    }
}
