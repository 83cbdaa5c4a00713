package org.yorisoi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.yorisoi.consultation.record.Topic;
import org.yorisoi.consultation.record.VisitorStandpoint;

/** What the public figures are made from: full numbers, which leave this package only with small ones hidden. */
@ApplicationScoped
class PublicConsultationQueries {

    private static final String FROM = """

        from consultation_record r join consultation_session s on s.id = r.session_id %s
        where r.prefecture_code = :prefecture and s.state = 'OPEN'""";
    private static final String TOPICS = "join consultation_record_topic t on t.record_id = r.id";
    private static final String IN_YEAR = " and s.session_date between :first and :last";

    private final EntityManager database;

    PublicConsultationQueries(EntityManager database) {
        this.database = database;
    }

    /** The day of the first record there is; empty without one. */
    Optional<LocalDate> firstDay(String prefecture) {
        NativeQuery<LocalDate> query = database
            .createNativeQuery("select min(s.session_date) as first_day " + FROM.formatted(""), LocalDate.class)
            .unwrap(NativeQuery.class);
        return Optional.ofNullable(query.addScalar("first_day", StandardBasicTypes.LOCAL_DATE)
            .setParameter("prefecture", prefecture).getSingleResult());
    }

    Map<VisitorStandpoint, Integer> byStandpoint(String prefecture, LocalDate first, LocalDate last) {
        Map<VisitorStandpoint, Integer> counts = new EnumMap<>(VisitorStandpoint.class);
        NativeQuery<Object[]> query = query("select r.standpoint as standpoint, count(*) as how_many " + FROM.formatted("")
            + IN_YEAR + " group by r.standpoint", prefecture, first, last);
        query.getResultList().forEach(row -> counts.put(VisitorStandpoint.valueOf((String) row[0]), (int) row[1]));
        return counts;
    }

    Map<Topic, Map<VisitorStandpoint, Integer>> byTopicAndStandpoint(String prefecture, LocalDate first, LocalDate last) {
        Map<Topic, Map<VisitorStandpoint, Integer>> counts = new EnumMap<>(Topic.class);
        NativeQuery<Object[]> query = query("select r.standpoint as standpoint, count(*) as how_many, t.topic as topic "
            + FROM.formatted(TOPICS) + IN_YEAR + " group by r.standpoint, t.topic", prefecture, first, last)
            .addScalar("topic", StandardBasicTypes.STRING);
        query.getResultList().forEach(row -> counts
            .computeIfAbsent(Topic.valueOf((String) row[2]), topic -> new EnumMap<>(VisitorStandpoint.class))
            .put(VisitorStandpoint.valueOf((String) row[0]), (int) row[1]));
        return counts;
    }

    private NativeQuery<Object[]> query(String sql, String prefecture, LocalDate first, LocalDate last) {
        NativeQuery<Object[]> query = database.createNativeQuery(sql, Object[].class).unwrap(NativeQuery.class);
        return query.addScalar("standpoint", StandardBasicTypes.STRING).addScalar("how_many", StandardBasicTypes.INTEGER)
            .setParameter("prefecture", prefecture).setParameter("first", first).setParameter("last", last);
    }
}
