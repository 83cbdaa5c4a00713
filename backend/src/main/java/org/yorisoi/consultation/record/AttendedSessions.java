package org.yorisoi.consultation.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.RoomMode;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;

/** Reads the sessions whose day has come with what was written of them: one statement a page. */
@ApplicationScoped
class AttendedSessions {

    private static final String FROM = """
        from consultation_session s
        join consultation_room c on c.id = s.room_id
        left join (select n.session_id, count(*) as records from consultation_record n
          where n.prefecture_code = :prefecture group by n.session_id) r on r.session_id = s.id
        left join consultation_session_unvisited u on u.session_id = s.id
        left join debrief d on d.session_id = s.id
        where s.prefecture_code = :prefecture and s.state = 'OPEN' and s.session_date <= :today""";
    private static final String COLUMNS = """
        select s.id as id, s.session_date as session_date, s.start_time as start_time, s.end_time as end_time,
               c.id as room_id, c.name as room_name, c.kind as room_kind, c.mode as room_mode,
               s.slot_minutes as slot_minutes, coalesce(r.records, 0) as records,
               case when u.session_id is null then 0 else 1 end as unvisited,
               case when d.session_id is null then 0 else 1 end as debriefed, count(*) over () as total
        """;

    private final EntityManager database;

    AttendedSessions(EntityManager database) {
        this.database = database;
    }

    /** @param limit only these; null means all */
    Page<AttendedSession> list(String prefecture, AttendedSessionFilter filter, Set<UUID> limit, LocalDate today,
                               PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("prefecture", prefecture, "today", today));
        String where = where(filter, limit, parameters);
        List<Object[]> rows = query(COLUMNS + FROM + where
            + " order by s.session_date desc, s.start_time desc, s.id", parameters)
            .setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList();
        long total = rows.isEmpty() ? 0 : (long) rows.getFirst()[12];
        return page.page(rows.stream().map(AttendedSessions::session).toList(), total);
    }

    Optional<AttendedSession> in(String prefecture, UUID id, LocalDate today) {
        return query(COLUMNS + FROM + " and s.id = :id",
            Map.of("prefecture", prefecture, "today", today, "id", id)).getResultStream().findFirst()
            .map(AttendedSessions::session);
    }

    private static String where(AttendedSessionFilter filter, Set<UUID> limit, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder();
        if (filter.from() != null) {
            where.append(" and s.session_date >= :from");
            parameters.put("from", filter.from());
        }
        if (filter.to() != null) {
            where.append(" and s.session_date <= :to");
            parameters.put("to", filter.to());
        }
        if (limit != null) {
            where.append(" and s.id in (:limit)");
            parameters.put("limit", limit);
        }
        return filter.missing() == null ? where.toString() : where + filter.missing().condition();
    }

    private NativeQuery<Object[]> query(String sql, Map<String, Object> parameters) {
        NativeQuery<Object[]> query = database.createNativeQuery(sql, Object[].class).unwrap(NativeQuery.class);
        parameters.forEach((name, value) -> {
            if (value instanceof Set<?> several) {
                query.setParameterList(name, several);
            } else {
                query.setParameter(name, value);
            }
        });
        return query.addScalar("id", StandardBasicTypes.UUID).addScalar("session_date", StandardBasicTypes.LOCAL_DATE)
            .addScalar("start_time", StandardBasicTypes.STRING).addScalar("end_time", StandardBasicTypes.STRING)
            .addScalar("room_id", StandardBasicTypes.UUID).addScalar("room_name", StandardBasicTypes.STRING)
            .addScalar("room_kind", StandardBasicTypes.STRING).addScalar("room_mode", StandardBasicTypes.STRING)
            .addScalar("slot_minutes", StandardBasicTypes.INTEGER).addScalar("records", StandardBasicTypes.INTEGER)
            .addScalar("unvisited", StandardBasicTypes.INTEGER).addScalar("debriefed", StandardBasicTypes.INTEGER)
            .addScalar("total", StandardBasicTypes.LONG);
    }

    private static AttendedSession session(Object[] row) {
        return new AttendedSession((UUID) row[0], (LocalDate) row[1], LocalTime.parse((String) row[2]),
            LocalTime.parse((String) row[3]), (UUID) row[4], (String) row[5], RoomKind.valueOf((String) row[6]),
            RoomMode.valueOf((String) row[7]), (int) row[8], (int) row[9], (int) row[10] == 1, (int) row[11] == 1);
    }
}
