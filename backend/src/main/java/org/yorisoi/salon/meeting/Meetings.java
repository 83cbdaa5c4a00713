package org.yorisoi.salon.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.salon.Salon;
import org.yorisoi.salon.SalonState;

@ApplicationScoped
class Meetings implements PanacheRepositoryBase<Meeting, UUID> {

    /** A meeting with its salon's name, as one row of a query. */
    record Found(Meeting meeting, String salonName) {

        private static Found of(Object[] row) {
            return new Found((Meeting) row[0], (String) row[1]);
        }
    }

    private static final String WITH_SALON = " from Meeting m join Salon s on s.id = m.salonId where ";

    /** What a holiday can move a meeting by, and then some. */
    private static final int DAYS_BESIDE = 31;

    Optional<Found> in(String prefecture, UUID id) {
        return getEntityManager().createQuery("select m, s.name" + WITH_SALON
                + "m.id = :id and m.prefectureCode = :prefecture and m.withdrawn = false", Object[].class)
            .setParameter("id", id).setParameter("prefecture", prefecture)
            .getResultStream().findFirst().map(Found::of);
    }

    /** One statement: the rows tell how many there are on all pages. Only a page behind the last one asks again. */
    Page<Found> list(MeetingQuery query, MeetingSort sort, PageRequest page) {
        List<Object[]> rows = with(query, getEntityManager().createQuery("select m, s.name, count(*) over ()" + WITH_SALON
            + query.condition() + " order by " + sort.order(), Object[].class))
            .setHint(HibernateHints.HINT_READ_ONLY, true)
            .setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList();
        long total = !rows.isEmpty() ? (Long) rows.getFirst()[2] : page.offset() == 0 ? 0
            : with(query, getEntityManager().createQuery("select count(m)" + WITH_SALON + query.condition(), Long.class))
                .getSingleResult();
        return page.page(rows.stream().map(Found::of).toList(), total);
    }

    /** Everything that a plan from this day on may have to do with, withdrawn meetings included. */
    List<Meeting> around(UUID salonId, LocalDate from) {
        LocalDate before = from.minusDays(DAYS_BESIDE);
        return list("salonId = ?1 and (slot.date >= ?2 or ruleDate >= ?2) order by slot.date, id", salonId, before);
    }

    /** Those of a prefecture, whatever their salon. */
    List<Meeting> of(String prefecture, Collection<UUID> ids) {
        return list("prefectureCode = ?1 and withdrawn = false and id in ?2", prefecture, ids);
    }

    /** Also the withdrawn ones: calendars that knew them are to strike them out. */
    List<Meeting> since(UUID salonId, LocalDate from) {
        return list("salonId = ?1 and slot.date >= ?2 order by slot.date, id", salonId, from);
    }

    List<Meeting> next(UUID salonId, LocalDate from, int atMost) {
        return find("salonId = ?1 and withdrawn = false and slot.date >= ?2 order by slot.date, slot.startTime, id",
            salonId, from).range(0, atMost - 1).list();
    }

    /** Of each salon the first meeting that is not cancelled, in the order of time. */
    SequencedMap<UUID, Meeting> firstOfEach(String prefecture, LocalDate from, LocalDate to) {
        SequencedMap<UUID, Meeting> first = new LinkedHashMap<>();
        getEntityManager().unwrap(Session.class).createNativeQuery("""
                select * from (
                  select m.*, row_number() over (partition by m.salon_id order by m.meeting_date, m.start_time, m.id) as place
                  from salon_meeting m
                  where m.prefecture_code = :prefecture and m.withdrawn = false and m.state <> :cancelled
                    and m.meeting_date between :from and :to) n
                where n.place = 1
                order by n.meeting_date, n.start_time, n.id""", Meeting.class)
            .setParameter("prefecture", prefecture).setParameter("cancelled", MeetingState.CANCELLED.name())
            .setParameter("from", from).setParameter("to", to)
            .setHint(HibernateHints.HINT_READ_ONLY, true)
            .getResultList().forEach(meeting -> first.put(meeting.salonId(), meeting));
        return first;
    }

    /** Meetings with their salons, of those salons that everybody sees. */
    List<Object[]> inPublic(String prefecture, LocalDate from, LocalDate to) {
        return getEntityManager().createQuery("select m, s" + WITH_SALON + """
                m.prefectureCode = :prefecture and m.withdrawn = false and m.slot.date between :from and :to
                and s.state in :states
                order by m.slot.date, m.slot.startTime, m.id""", Object[].class)
            .setParameter("prefecture", prefecture).setParameter("from", from).setParameter("to", to)
            .setParameter("states", SalonState.PUBLIC)
            .setHint(HibernateHints.HINT_READ_ONLY, true).getResultList();
    }

    boolean anyHeld(UUID salonId) {
        return count("salonId = ?1 and state = ?2", salonId, MeetingState.HELD) > 0;
    }

    /** The salons that hold meetings, with their prefectures. */
    List<Object[]> meetingSalons() {
        return getEntityManager().createQuery("select s.prefectureCode, s.id from Salon s where s.state in :states "
                + "order by s.id", Object[].class)
            .setParameter("states", List.of(SalonState.TRIAL, SalonState.RUNNING)).getResultList();
    }

    /**
     * Nobody else plans this salon's meetings until the transaction ends. In SQL, because Hibernate's MySQL dialect writes
     * {@code for update of}, which MariaDB refuses.
     */
    void hold(Salon salon) {
        getEntityManager().createNativeQuery("select id from salon where id = ?1 for update")
            .setParameter(1, salon.id()).getResultList();
    }

    private static <T> TypedQuery<T> with(MeetingQuery query, TypedQuery<T> asked) {
        query.parameters().forEach(asked::setParameter);
        return asked;
    }
}
