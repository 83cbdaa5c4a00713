package org.yorisoi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.yorisoi.prefecture.FiscalYear;
import org.yorisoi.training.Delivery;
import org.yorisoi.training.TrainingKind;

/**
 * What the attendance report reads: one statement for all trainings of the years with their days, footnotes and counts,
 * one for all external courses.
 */
@ApplicationScoped
class AttendanceQueries {

    private static final String TRAININGS = """
        select t.id, t.title, t.kind, t.delivery, d.held_on, f.position, f.text,
               a.counted_peer, a.counted_medical, a.counted_government
        from training t
        join training_date d on d.training_id = t.id
        left join training_footnote f on f.training_id = t.id
        left join training_attendance a on a.training_id = t.id
        where t.prefecture_code = :prefecture and t.first_date between :first and :last
        order by t.first_date, t.title, t.id""";

    private static final String EXTERNAL_COURSES = """
        select c.id, c.held_on, c.title, c.organiser, c.medical_participants
        from external_course c
        where c.prefecture_code = :prefecture and c.held_on between :first and :last
        order by c.held_on, c.title, c.id""";

    private final EntityManager database;

    AttendanceQueries(EntityManager database) {
        this.database = database;
    }

    List<AttendedTraining> trainings(String prefecture, LocalDate first, LocalDate last, int fiscalYearStartMonth) {
        Map<UUID, Gathered> trainings = new LinkedHashMap<>();
        for (Object[] row : between(TRAININGS, prefecture, first, last)
            .addScalar("id", StandardBasicTypes.UUID)
            .addScalar("title", StandardBasicTypes.STRING)
            .addScalar("kind", StandardBasicTypes.STRING)
            .addScalar("delivery", StandardBasicTypes.STRING)
            .addScalar("held_on", StandardBasicTypes.LOCAL_DATE)
            .addScalar("position", StandardBasicTypes.INTEGER)
            .addScalar("text", StandardBasicTypes.STRING)
            .addScalar("counted_peer", StandardBasicTypes.INTEGER)
            .addScalar("counted_medical", StandardBasicTypes.INTEGER)
            .addScalar("counted_government", StandardBasicTypes.INTEGER)
            .getResultList()) {
            trainings.computeIfAbsent((UUID) row[0], id -> new Gathered(row)).add(row);
        }
        return trainings.values().stream().map(gathered -> gathered.training(fiscalYearStartMonth)).toList();
    }

    List<AttendedExternalCourse> externalCourses(String prefecture, LocalDate first, LocalDate last,
                                                 int fiscalYearStartMonth) {
        return between(EXTERNAL_COURSES, prefecture, first, last)
            .addScalar("id", StandardBasicTypes.UUID)
            .addScalar("held_on", StandardBasicTypes.LOCAL_DATE)
            .addScalar("title", StandardBasicTypes.STRING)
            .addScalar("organiser", StandardBasicTypes.STRING)
            .addScalar("medical_participants", StandardBasicTypes.INTEGER)
            .getResultList().stream()
            .map(row -> new AttendedExternalCourse((UUID) row[0], (LocalDate) row[1],
                FiscalYear.of((LocalDate) row[1], fiscalYearStartMonth), (String) row[2], (String) row[3], (int) row[4]))
            .toList();
    }

    private NativeQuery<Object[]> between(String sql, String prefecture, LocalDate first, LocalDate last) {
        NativeQuery<Object[]> query = database.createNativeQuery(sql, Object[].class).unwrap(NativeQuery.class);
        return query.setParameter("prefecture", prefecture).setParameter("first", first).setParameter("last", last);
    }

    /** A training of several days or footnotes comes in several rows; here they come together again. */
    private static final class Gathered {

        private final Object[] first;
        private final SortedSet<LocalDate> dates = new TreeSet<>();
        private final TreeMap<Integer, String> footnotes = new TreeMap<>();

        Gathered(Object[] first) {
            this.first = first;
        }

        void add(Object[] row) {
            dates.add((LocalDate) row[4]);
            if (row[5] != null) {
                footnotes.put((Integer) row[5], (String) row[6]);
            }
        }

        AttendedTraining training(int fiscalYearStartMonth) {
            Headcount headcount = first[7] == null ? null
                : new Headcount((int) first[7], (int) first[8], (int) first[9]);
            return new AttendedTraining((UUID) first[0], List.copyOf(dates),
                FiscalYear.of(dates.first(), fiscalYearStartMonth), (String) first[1],
                TrainingKind.valueOf((String) first[2]), Delivery.valueOf((String) first[3]), headcount,
                List.copyOf(footnotes.values()));
        }
    }
}
