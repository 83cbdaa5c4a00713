package org.yorisoi.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.paging.SearchText;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;

@ApplicationScoped
class Trainings implements PanacheRepositoryBase<Training, UUID> {

    /** A training with its attendance, as one row of a query. */
    record Found(Training training, Attendance attendance) {

        private static Found of(Object[] row) {
            return new Found((Training) row[0], (Attendance) row[1]);
        }
    }

    private static final String MATCHING = """
        from Training t join Attendance a on a.trainingId = t.id
        where t.prefectureCode = :prefecture and a.prefectureCode = :prefecture
          and t.firstDate >= :from and t.firstDate <= :to
          and (:kind is null or t.kind = :kind)
          and (:delivery is null or t.delivery = :delivery)
          and (:recorded is null or :recorded = true and a.countedTotal is not null
            or :recorded = false and a.countedTotal is null)
          and (:q is null or t.title like :q escape '!' or t.place like :q escape '!')""";

    Optional<Training> in(String prefecture, UUID id) {
        return find("prefectureCode = ?1 and id = ?2", prefecture, id).firstResultOptional();
    }

    Attendance attendanceOf(Training training) {
        return getEntityManager().find(Attendance.class, training.id());
    }

    /**
     * Nobody else changes the training's days while its attendance is written, nor the other way round. In SQL, because
     * Hibernate's MySQL dialect writes {@code for update of}, which MariaDB refuses.
     */
    void hold(Training training) {
        List<?> version = getEntityManager().createNativeQuery("select version from training where id = ?1 for update")
            .setParameter(1, training.id()).getResultList();
        if (version.isEmpty() || ((Number) version.getFirst()).longValue() != training.version()) {
            throw Problem.of(ProblemType.STALE_VERSION);
        }
    }

    Attendance add(Training training) {
        persist(training);
        Attendance attendance = new Attendance(training);
        getEntityManager().persist(attendance);
        return attendance;
    }

    Page<Found> list(String prefecture, TrainingFilter filter, Span span, PageRequest page) {
        long total = (Long) with(prefecture, filter, span,
            getEntityManager().createQuery("select count(t) " + MATCHING, Long.class)).getSingleResult();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = with(prefecture, filter, span, getEntityManager()
            .createQuery("select t, a " + MATCHING + " order by " + filter.sort().order(), Object[].class))
            .setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList();
        return page.page(rows.stream().map(Found::of).toList(), total);
    }

    /** Days from, to and whether numbers are there (null: either way) that a filter comes down to. */
    record Span(LocalDate from, LocalDate to, Boolean recorded) {
    }

    List<Found> beginningOn(String prefecture, Collection<LocalDate> days) {
        return getEntityManager().createQuery("""
                select t, a from Training t join Attendance a on a.trainingId = t.id
                where t.prefectureCode = :prefecture and t.firstDate in :days
                order by t.firstDate, t.id""", Object[].class)
            .setParameter("prefecture", prefecture).setParameter("days", days)
            .getResultList().stream().map(Found::of).toList();
    }

    Page<Training> open(String prefecture, LocalDate from, PageRequest page) {
        var found = find("prefectureCode = ?1 and openForApplication = true and firstDate >= ?2 order by firstDate, id",
            prefecture, from);
        long total = found.count();
        return page.page(found.range(page.offset(), page.offset() + page.limit() - 1).list(), total);
    }

    private static <Q extends Query> Q with(String prefecture, TrainingFilter filter, Span span, Q query) {
        query.setParameter("prefecture", prefecture)
            .setParameter("from", span.from()).setParameter("to", span.to())
            .setParameter("recorded", span.recorded())
            .setParameter("kind", filter.kind())
            .setParameter("delivery", filter.delivery())
            .setParameter("q", SearchText.anywhere(filter.q()));
        return query;
    }
}
