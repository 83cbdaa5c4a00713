package org.yorisoi.consultation.reservation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
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
import org.yorisoi.consultation.SlotDirectory;

@ApplicationScoped
class Slots implements PanacheRepositoryBase<Slot, UUID> {

    private static final String HELD = "select n.* from consultation_session n where n.prefecture_code = :prefecture and n.id = ";

    /** A slot with the reservation that stands or stood last at the time it was asked; null where there is none. */
    record Line(Slot slot, Reservation reservation) {
    }

    /** A slot that nobody has, with what a list shows of it. */
    record Found(Slot slot, Session session, ConsultationRoom room) {
    }

    private static final String FREE = "(r.id is null or (r.state = HELD and r.holdUntil <= :now))";

    /** Which session a slot belongs to, which never changes. */
    Optional<UUID> sessionOf(String prefecture, UUID slotId) {
        return getEntityManager().createQuery("select s.sessionId from Slot s where s.id = :id "
                + "and s.prefectureCode = :prefecture", UUID.class)
            .setParameter("id", slotId).setParameter("prefecture", prefecture).getResultList().stream().findFirst();
    }

    /** The session as this transaction knows it: a month's sessions get their slots without a query for each. */
    Session session(UUID id) {
        return getEntityManager().find(Session.class, id);
    }

    /**
     * Nobody else changes this session, its slots and its waiting list until the transaction ends. In SQL, because
     * Hibernate's MySQL dialect writes {@code for update of}, which MariaDB refuses.
     */
    Optional<Session> hold(String prefecture, UUID sessionId) {
        return held(prefecture, ":id", sessionId);
    }

    /** The same for the session that a slot belongs to, which never changes: held in the statement that finds it. */
    Optional<Session> holdOf(String prefecture, UUID slotId) {
        return held(prefecture, "(select s.session_id from slot s where s.id = :id)", slotId);
    }

    private Optional<Session> held(String prefecture, String which, UUID id) {
        return getEntityManager().unwrap(org.hibernate.Session.class)
            .createNativeQuery(HELD + which + " for update", Session.class)
            .setParameter("prefecture", prefecture).setParameter("id", id).getResultList().stream().findFirst();
    }

    /** What is asked of a session's room, read together with the slots where there are any. */
    ConsultationRoom room(Session session) {
        return getEntityManager().find(ConsultationRoom.class, session.roomId());
    }

    /** Every slot, withdrawn ones too, in the order of time. Their room comes with them. */
    List<Line> of(Session session) {
        return getEntityManager().createQuery("""
                select s, r, m from Slot s join ConsultationRoom m on m.id = :room
                  left join Reservation r on r.activeSlotId = s.id
                where s.sessionId = :session order by s.time.start, s.time.end""", Object[].class)
            .setParameter("session", session.id()).setParameter("room", session.roomId()).getResultList().stream()
            .map(row -> new Line((Slot) row[0], (Reservation) row[1])).toList();
    }

    /** Those of a session that were ever reserved. */
    Set<UUID> everReserved(UUID sessionId) {
        return new HashSet<>(getEntityManager().createQuery(
                "select distinct r.slotId from Reservation r where r.sessionId = :session", UUID.class)
            .setParameter("session", sessionId).getResultList());
    }

    /** What nobody has of the sessions that are open, in the order of time. */
    List<Found> free(String prefecture, LocalDate from, LocalDate to, UUID roomId, Instant now) {
        return getEntityManager().createQuery("""
                select s, n, m from Slot s join Session n on n.id = s.sessionId
                  join ConsultationRoom m on m.id = n.roomId
                  left join Reservation r on r.activeSlotId = s.id
                where n.prefectureCode = :prefecture and n.time.date between :from and :to and n.state = OPEN
                  and n.booking.booking = APPOINTMENT and (:room is null or n.roomId = :room)
                  and s.closed = false and s.withdrawn = false and\s""" + FREE
                + " order by n.time.date, s.time.start, m.reading, s.id", Object[].class)
            .setParameter("prefecture", prefecture).setParameter("from", from).setParameter("to", to)
            .setParameter("room", roomId).setParameter("now", now)
            .setHint(HibernateHints.HINT_READ_ONLY, true).getResultStream()
            .map(row -> new Found((Slot) row[0], (Session) row[1], (ConsultationRoom) row[2])).toList();
    }

    Map<UUID, SlotDirectory.Availability> availability(String prefecture, Collection<UUID> sessions, Instant now) {
        Map<UUID, SlotDirectory.Availability> found = new HashMap<>();
        getEntityManager().createQuery("select s.sessionId, sum(case when " + FREE + " then 1 else 0 end), count(s)"
                + " from Slot s left join Reservation r on r.activeSlotId = s.id where s.prefectureCode = :prefecture"
                + " and s.sessionId in :sessions and s.closed = false and s.withdrawn = false group by s.sessionId",
                Object[].class)
            .setParameter("prefecture", prefecture).setParameter("sessions", sessions).setParameter("now", now)
            .getResultList().forEach(row -> found.put((UUID) row[0], new SlotDirectory.Availability(
                ((Number) row[1]).intValue(), ((Number) row[2]).intValue())));
        return found;
    }
}
