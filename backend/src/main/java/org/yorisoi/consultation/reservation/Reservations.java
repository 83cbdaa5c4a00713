package org.yorisoi.consultation.reservation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.yorisoi.consultation.ConsultationRoom;
import org.yorisoi.consultation.Session;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;

@ApplicationScoped
class Reservations implements PanacheRepositoryBase<Reservation, UUID> {

    /** Where a reservation is, which never changes, and whose it is. */
    record Place(UUID sessionId, UUID hospitalId) {
    }

    /** Sessions in which a hold has run out. */
    record Lapsed(String prefecture, UUID sessionId) {
    }

    private static final String WITH_SESSION = """
         from Reservation r join Slot t on t.id = r.slotId join Session n on n.id = r.sessionId
          join ConsultationRoom m on m.id = n.roomId
        where r.prefectureCode = :prefecture\s""";
    private static final String MATCHING = WITH_SESSION + """
        and (:own is null or r.hospitalId = :own) and (:hospital is null or r.hospitalId = :hospital)
          and (:session is null or r.sessionId = :session)
          and (:from is null or n.time.date >= :from) and (:to is null or n.time.date <= :to)
          and (:state is null
            or (r.state = :state and not (r.state = HELD and r.holdUntil <= :now)
              and not (n.state = CANCELLED and r.activeSlotId is not null))
            or (:expired = true and r.state = HELD and r.holdUntil <= :now)
            or (:sessionCancelled = true and n.state = CANCELLED and r.activeSlotId is not null
              and (r.state = CONFIRMED or r.holdUntil > :now)))
        """;

    Optional<Place> placeOf(String prefecture, UUID id) {
        return getEntityManager().createQuery("select r.sessionId, r.hospitalId from Reservation r where r.id = :id"
                + " and r.prefectureCode = :prefecture", Object[].class)
            .setParameter("id", id).setParameter("prefecture", prefecture).getResultStream().findFirst()
            .map(row -> new Place((UUID) row[0], (UUID) row[1]));
    }

    Optional<ReservationRow> in(String prefecture, UUID id) {
        return getEntityManager().createQuery("select r, t, n, m" + WITH_SESSION + "and r.id = :id", Object[].class)
            .setParameter("prefecture", prefecture).setParameter("id", id)
            .getResultStream().findFirst().map(Reservations::row);
    }

    /** What this transaction has at hand is not asked for again: with the session's book open, no statement. */
    ReservationRow atHand(Reservation reservation) {
        Slot slot = getEntityManager().find(Slot.class, reservation.slotId());
        Session session = getEntityManager().find(Session.class, reservation.sessionId());
        return new ReservationRow(reservation, slot, session,
            getEntityManager().find(ConsultationRoom.class, session.roomId()));
    }

    /** One statement: the rows tell how many there are on all pages. Only a page behind the last one asks again. */
    Page<ReservationRow> list(String prefecture, ReservationFilter filter, UUID own, Instant now, PageRequest page) {
        List<Object[]> rows = with(prefecture, filter, own, now, getEntityManager().createQuery(
                "select r, t, n, m, count(*) over ()" + MATCHING + "order by " + filter.sort().order(), Object[].class))
            .setHint(HibernateHints.HINT_READ_ONLY, true)
            .setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList();
        long total = !rows.isEmpty() ? (Long) rows.getFirst()[4] : page.offset() == 0 ? 0
            : with(prefecture, filter, own, now, getEntityManager().createQuery("select count(r)" + MATCHING, Long.class))
                .getSingleResult();
        return page.page(rows.stream().map(Reservations::row).toList(), total);
    }

    /** The holds of a session that were offered to who waited. */
    List<Reservation> offersIn(UUID sessionId) {
        return list("sessionId = ?1 and fromWaitingList = true and state = HELD", sessionId);
    }

    /** How many stand in each session. */
    Map<UUID, Long> standing(String prefecture, Collection<UUID> sessions, Instant now) {
        Map<UUID, Long> standing = new HashMap<>();
        getEntityManager().createQuery("""
                select r.sessionId, count(r) from Reservation r
                where r.prefectureCode = :prefecture and r.sessionId in :sessions and r.activeSlotId is not null
                  and (r.state = CONFIRMED or r.holdUntil > :now)
                group by r.sessionId""", Object[].class)
            .setParameter("prefecture", prefecture).setParameter("sessions", sessions).setParameter("now", now)
            .getResultList().forEach(row -> standing.put((UUID) row[0], (Long) row[1]));
        return standing;
    }

    /** The hospitals that have reserved a slot of a session, or wait for one. */
    Set<UUID> hospitalsIn(String prefecture, UUID sessionId, Instant now) {
        return new HashSet<>(getEntityManager().createQuery("""
                select r.hospitalId from Reservation r
                where r.prefectureCode = :prefecture and r.sessionId = :session and r.hospitalId is not null
                  and r.activeSlotId is not null and (r.state = CONFIRMED or r.holdUntil > :now)
                union
                select w.hospitalId from WaitingEntry w
                where w.prefectureCode = :prefecture and w.sessionId = :session and w.hospitalId is not null
                  and w.state in (WAITING, OFFERED)""", UUID.class)
            .setParameter("prefecture", prefecture).setParameter("session", sessionId).setParameter("now", now)
            .getResultList());
    }

    List<Lapsed> lapsed(Instant now, int atMost) {
        return getEntityManager().createQuery("select distinct r.prefectureCode, r.sessionId from Reservation r"
                + " where r.state = HELD and r.holdUntil <= :now", Object[].class)
            .setParameter("now", now).setMaxResults(atMost).getResultStream()
            .map(row -> new Lapsed((String) row[0], (UUID) row[1])).toList();
    }

    private static ReservationRow row(Object[] row) {
        return new ReservationRow((Reservation) row[0], (Slot) row[1], (Session) row[2], (ConsultationRoom) row[3]);
    }

    private static <T> TypedQuery<T> with(String prefecture, ReservationFilter filter, UUID own, Instant now,
                                          TypedQuery<T> query) {
        return query.setParameter("prefecture", prefecture).setParameter("own", own)
            .setParameter("hospital", filter.hospitalId()).setParameter("session", filter.sessionId())
            .setParameter("from", filter.from()).setParameter("to", filter.to())
            .setParameter("state", filter.state()).setParameter("now", now)
            .setParameter("expired", filter.state() == ReservationState.EXPIRED)
            .setParameter("sessionCancelled", filter.state() == ReservationState.SESSION_CANCELLED);
    }
}
