package org.yorisoi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.BasicTypeReference;
import org.hibernate.type.StandardBasicTypes;
import org.yorisoi.report.ConsultationCountsReport.Period;
import org.yorisoi.report.ConsultationCountsReport.Row;

/** What the report on consultations reads: three statements, however many years. */
@ApplicationScoped
class ConsultationCountsQueries {

    private static final String NOT_TOLD = "not_told";

    private static final String SESSIONS = """
        select %s as period, c.kind = 'HOTLINE' as hotline, count(*) as sessions,
               sum(case when u.session_id is null then 0 else 1 end) as unvisited,
               sum(case when u.session_id is null and r.session_id is null then 1 else 0 end) as unrecorded,
               coalesce(sum(k.slots), 0) as slots, coalesce(sum(k.reserved), 0) as reserved
        from consultation_session s
        join consultation_room c on c.id = s.room_id
        left join consultation_session_unvisited u on u.session_id = s.id
        left join (select distinct n.session_id from consultation_record n where n.prefecture_code = :prefecture) r
          on r.session_id = s.id
        left join (select l.session_id, count(*) as slots, count(v.id) as reserved
          from slot l left join reservation v on v.active_slot_id = l.id and v.state = 'CONFIRMED'
          where l.prefecture_code = :prefecture and not l.withdrawn and (not l.closed or v.id is not null)
          group by l.session_id) k on k.session_id = s.id
        where s.prefecture_code = :prefecture and s.state = 'OPEN' and s.session_date between :first and :last
        group by period, hotline""";
    private static final String OF_SESSIONS = """
        from consultation_record r
        join consultation_session s on s.id = r.session_id
        join consultation_room c on c.id = s.room_id
        where r.prefecture_code = :prefecture and s.state = 'OPEN' and s.session_date between :first and :last""";
    private static final String RECORDS = """
        select %s as period, c.kind = 'HOTLINE' as hotline, hex(c.id) as room, c.name as room_name, r.standpoint, r.cancer,
               r.age_band, r.sex, r.mode, r.visit, r.outcome, count(*) as how_many, sum(r.minutes) as minutes
        """ + OF_SESSIONS + """

        group by period, hotline, room, room_name, r.standpoint, r.cancer, r.age_band, r.sex, r.mode, r.visit, r.outcome""";
    private static final String TOPICS = """
        select %s as period, c.kind = 'HOTLINE' as hotline, t.topic, count(*) as how_many
        """ + OF_SESSIONS.replace("where", "join consultation_record_topic t on t.record_id = r.id\nwhere") + """

        group by period, hotline, t.topic""";

    private final EntityManager database;

    ConsultationCountsQueries(EntityManager database) {
        this.database = database;
    }

    /** The span of days, and what a row stands for. */
    record Span(String prefecture, LocalDate first, LocalDate last, CountsBy by, int startMonth) {
    }

    /** Everything counted, to be asked for its rows and periods. */
    final class Counted {

        private final Map<List<Object>, Row> rows = new LinkedHashMap<>();
        private final TreeMap<String, Period> periods = new TreeMap<>();

        List<Period> periods() {
            return List.copyOf(periods.values());
        }

        List<Row> rows() {
            List<Row> inOrder = new ArrayList<>(rows.values());
            inOrder.sort(Comparator.comparing(Row::period).thenComparing(Row::dimension)
                .thenComparing(Comparator.comparingInt(Row::total).reversed()).thenComparing(Row::value));
            return inOrder;
        }

        private void load(String period, boolean hotline, ConsultationLoad load) {
            periods.merge(period, new Period(period, hotline ? ConsultationLoad.NONE : load,
                hotline ? load : ConsultationLoad.NONE), Period::plus);
        }

        private void row(String period, boolean hotline, ConsultationDimension dimension, String value, String label, int count) {
            rows.merge(List.of(period, dimension, value),
                new Row(period, dimension, value, label, hotline ? 0 : count, hotline ? count : 0), Row::plus);
        }
    }

    Counted counted(Span span) {
        Counted counted = new Counted();
        sessions(span, counted);
        records(span, counted);
        topics(span, counted);
        return counted;
    }

    private void sessions(Span span, Counted counted) {
        for (Object[] row : query(SESSIONS, span, "sessions", "unvisited", "unrecorded", "slots", "reserved")
            .getResultList()) {
            counted.load((String) row[0], isTrue(row[1]),
                new ConsultationLoad((int) row[2], (int) row[3], (int) row[4], (int) row[5], (int) row[6], 0, 0));
        }
    }

    private void records(Span span, Counted counted) {
        NativeQuery<Object[]> query = query(RECORDS, span);
        for (String text : List.of("room", "room_name", "standpoint", "cancer", "age_band", "sex", "mode", "visit", "outcome")) {
            query.addScalar(text, StandardBasicTypes.STRING);
        }
        query.addScalar("how_many", StandardBasicTypes.INTEGER).addScalar("minutes", StandardBasicTypes.INTEGER);
        for (Object[] row : query.getResultList()) {
            String period = (String) row[0];
            boolean hotline = isTrue(row[1]);
            int count = (int) row[11];
            counted.load(period, hotline, new ConsultationLoad(0, 0, 0, 0, 0, count, (int) row[12]));
            counted.row(period, hotline, ConsultationDimension.ROOM, uuid((String) row[2]), (String) row[3], count);
            values(row).forEach((dimension, value) -> counted.row(period, hotline, dimension, value, null, count));
        }
    }

    private static Map<ConsultationDimension, String> values(Object[] row) {
        return new EnumMap<>(Map.of(
            ConsultationDimension.STANDPOINT, value(row[4]), ConsultationDimension.CANCER, value(row[5]),
            ConsultationDimension.AGE_BAND, value(row[6]), ConsultationDimension.SEX, value(row[7]),
            ConsultationDimension.MODE, value(row[8]), ConsultationDimension.VISIT, value(row[9]),
            ConsultationDimension.OUTCOME, value(row[10])));
    }

    private void topics(Span span, Counted counted) {
        NativeQuery<Object[]> query = query(TOPICS, span).addScalar("topic", StandardBasicTypes.STRING)
            .addScalar("how_many", StandardBasicTypes.INTEGER);
        for (Object[] row : query.getResultList()) {
            counted.row((String) row[0], isTrue(row[1]), ConsultationDimension.TOPIC, value(row[2]), null, (int) row[3]);
        }
    }

    private NativeQuery<Object[]> query(String sql, Span span, String... numbers) {
        NativeQuery<Object[]> query = database
            .createNativeQuery(sql.formatted(span.by().sql("s.session_date")), Object[].class).unwrap(NativeQuery.class);
        query.setParameter("prefecture", span.prefecture()).setParameter("first", span.first())
            .setParameter("last", span.last());
        if (span.by() == CountsBy.FISCAL_YEAR) {
            query.setParameter("startMonth", span.startMonth());
        }
        BasicTypeReference<Integer> number = StandardBasicTypes.INTEGER;
        query.addScalar("period", StandardBasicTypes.STRING).addScalar("hotline", number);
        for (String name : numbers) {
            query.addScalar(name, number);
        }
        return query;
    }

    private static boolean isTrue(Object number) {
        return (int) number != 0;
    }

    private static String value(Object constant) {
        return constant == null ? NOT_TOLD : ((String) constant).toLowerCase(Locale.ROOT);
    }

    private static String uuid(String hex) {
        return hex.toLowerCase(Locale.ROOT).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }
}
