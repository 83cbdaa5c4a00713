package org.yorisoi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.yorisoi.report.SalonCountsReport.Row;

/** What the report on salons reads, in one statement, added up by the database. */
@ApplicationScoped
class SalonCountsQueries {

    private static final List<String> NUMBERS = List.of("held", "cancelled", "missing", "newcomers", "regulars", "patients",
        "families", "bereaved", "others", "supporters", "people");

    private static final String COUNTS = """
        select s.id as salon, s.name as name, s.reading as reading, %s as period,
               sum(case when m.state = 'HELD' then 1 else 0 end) as held,
               sum(case when m.state = 'CANCELLED' then 1 else 0 end) as cancelled,
               sum(case when m.state = 'SCHEDULED' then 1 else 0 end) as missing,
               coalesce(sum(m.newcomers), 0) as newcomers, coalesce(sum(m.regulars), 0) as regulars,
               coalesce(sum(m.patients), 0) as patients, coalesce(sum(m.families), 0) as families,
               coalesce(sum(m.bereaved), 0) as bereaved, coalesce(sum(m.others), 0) as others,
               coalesce(sum(m.supporters), 0) as supporters, null as people
        from salon_meeting m join salon s on s.id = m.salon_id
        where m.prefecture_code = :prefecture and not m.withdrawn and m.meeting_date between :first and :last %s
        group by s.id, s.name, s.reading, period
        union all
        select s.id, s.name, s.reading, p.period, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, p.people
        from salon_people p join salon s on s.id = p.salon_id
        where s.prefecture_code = :prefecture and p.people is not null
          and char_length(p.period) = char_length(:lastPeriod) and p.period between :firstPeriod and :lastPeriod %s
        order by reading, salon, period""";

    private final EntityManager database;

    SalonCountsQueries(EntityManager database) {
        this.database = database;
    }

    /**
     * In the order of the salons' readings, then of time.
     *
     * @param salons only these; null means all
     */
    List<Row> rows(String prefecture, LocalDate first, LocalDate last, CountsBy by, int startMonth,
                   Collection<UUID> salons) {
        String only = salons == null ? "" : "and s.id in (:salons)";
        NativeQuery<Object[]> query = database
            .createNativeQuery(COUNTS.formatted(by.sql("m.meeting_date"), only, only), Object[].class).unwrap(NativeQuery.class);
        query.setParameter("prefecture", prefecture).setParameter("first", first).setParameter("last", last)
            .setParameter("firstPeriod", by.period(first, startMonth))
            .setParameter("lastPeriod", by.period(last, startMonth));
        if (by == CountsBy.FISCAL_YEAR) {
            query.setParameter("startMonth", startMonth);
        }
        if (salons != null) {
            query.setParameterList("salons", salons);
        }
        query.addScalar("salon", StandardBasicTypes.UUID).addScalar("name", StandardBasicTypes.STRING)
            .addScalar("period", StandardBasicTypes.STRING);
        NUMBERS.forEach(number -> query.addScalar(number, StandardBasicTypes.INTEGER));
        Map<List<Object>, Row> rows = new LinkedHashMap<>();
        query.getResultList().forEach(row -> rows.merge(List.of(row[0], row[2]), row(row), SalonCountsQueries::together));
        return List.copyOf(rows.values());
    }

    private static Row row(Object[] row) {
        return new Row((UUID) row[0], (String) row[1], (String) row[2],
            new SalonCounts((int) row[3], (int) row[4], (int) row[5], (int) row[6], (int) row[7], (int) row[8], (int) row[9],
                (int) row[10], (int) row[11], (int) row[12]), (Integer) row[13]);
    }

    /** The visits of a period stand in one row of the answer, its different people in another. */
    private static Row together(Row one, Row other) {
        return new Row(one.salonId(), one.salonName(), one.period(), one.counts().plus(other.counts()),
            one.people() == null ? other.people() : one.people());
    }
}
