package org.yorisoi.consultation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Duties and turns for whoever counts them: places that are taken, at sessions that aren't cancelled, on the day of the
 * session. Each is one statement, however many there are.
 */
@ApplicationScoped
public class DutyCounts {

    private static final String PLACES = """
         from Duty d join Session s on s.id = d.sessionId
        where d.prefectureCode = :prefecture and s.prefectureCode = :prefecture and d.state in :taken and s.state <> CANCELLED\s""";
    private static final String TURNS = """
         from Turn t join Session s on s.id = t.sessionId
        where t.prefectureCode = :prefecture and s.prefectureCode = :prefecture and t.hospitalId is not null
          and s.state <> CANCELLED\s""";

    private final EntityManager entities;

    DutyCounts(EntityManager entities) {
        this.entities = entities;
    }

    /** From one day to another, in the order of time. */
    @Transactional
    public List<TakenPlace> places(String prefecture, LocalDate from, LocalDate to) {
        return entities.createQuery("select d.sessionId, s.time.date, d.supporterId" + PLACES
                + "and s.time.date between :from and :to order by s.time.date, d.askedAt, d.id", Object[].class)
            .setParameter("prefecture", prefecture).setParameter("taken", DutyState.TAKING_A_PLACE)
            .setParameter("from", from).setParameter("to", to)
            .getResultStream().map(row -> new TakenPlace((UUID) row[0], (LocalDate) row[1], (UUID) row[2])).toList();
    }

    /** From one day to another, in the order of time. */
    @Transactional
    public List<TakenTurn> turns(String prefecture, LocalDate from, LocalDate to) {
        return entities.createQuery("select t.sessionId, s.time.date, t.hospitalId, t.specialistId" + TURNS
                + "and s.time.date between :from and :to order by s.time.date, t.id", Object[].class)
            .setParameter("prefecture", prefecture).setParameter("from", from).setParameter("to", to).getResultStream()
            .map(row -> new TakenTurn((UUID) row[0], (LocalDate) row[1], (UUID) row[2], (UUID) row[3])).toList();
    }

    /**
     * What everybody has done before a day.
     *
     * @param since from when on duties are counted apart
     */
    @Transactional
    public List<EarlierDuties> before(String prefecture, LocalDate since, LocalDate day) {
        return entities.createQuery("select d.supporterId, sum(case when s.time.date >= :since then 1 else 0 end), count(d),"
                + " max(s.time.date)" + PLACES + "and s.time.date < :day group by d.supporterId", Object[].class)
            .setParameter("prefecture", prefecture).setParameter("taken", DutyState.TAKING_A_PLACE)
            .setParameter("since", since).setParameter("day", day)
            .getResultStream().map(row -> new EarlierDuties((UUID) row[0], ((Number) row[1]).intValue(),
                ((Number) row[2]).intValue(), (LocalDate) row[3])).toList();
    }

    /** By hospital, how many turns it has had from a day on and before another; without those that have had none. */
    @Transactional
    public Map<UUID, Integer> turnsBefore(String prefecture, LocalDate since, LocalDate day) {
        return entities.createQuery("select t.hospitalId, count(t)" + TURNS
                + "and s.time.date >= :since and s.time.date < :day group by t.hospitalId", Object[].class)
            .setParameter("prefecture", prefecture).setParameter("since", since).setParameter("day", day)
            .getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }
}
