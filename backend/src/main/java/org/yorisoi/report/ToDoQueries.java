package org.yorisoi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.yorisoi.platform.time.TokyoClock;
import org.yorisoi.report.ToDo.Kind;

/** Counts what waits in all rooms, with one statement. */
@ApplicationScoped
class ToDoQueries {

    /** Each gives the kind, how many, and since and until when: as days or as instants. */
    private static final Map<Kind, String> COUNTS = new EnumMap<>(Map.ofEntries(
        Map.entry(Kind.CONSULTATION_RECORDS_MISSING, ofSessions(Kind.CONSULTATION_RECORDS_MISSING, """
            not exists (select 1 from consultation_record r where r.session_id = s.id)""")),
        Map.entry(Kind.DEBRIEF_MISSING, ofSessions(Kind.DEBRIEF_MISSING, """
            not exists (select 1 from debrief d where d.session_id = s.id)
              and exists (select 1 from consultation_room c where c.id = s.room_id and c.kind <> 'HOTLINE')""")),
        Map.entry(Kind.SUPERVISION_OPEN, """
            select 'SUPERVISION_OPEN' as kind, count(*) as how_many, cast(null as date) as since_day,
                   cast(null as date) as until_day, min(v.asked_at) as since_instant,
                   cast(null as datetime(6)) as until_instant
            from supervision_case v
            where v.prefecture_code = :prefecture and v.state = 'OPEN'"""),
        Map.entry(Kind.MEETING_COUNTS_MISSING, """
            select 'MEETING_COUNTS_MISSING' as kind, count(*) as how_many, min(m.meeting_date) as since_day,
                   cast(null as date) as until_day, cast(null as datetime(6)) as since_instant,
                   cast(null as datetime(6)) as until_instant
            from salon_meeting m
            where m.prefecture_code = :prefecture and m.state = 'SCHEDULED' and not m.withdrawn and m.meeting_date <= :today
              and (:everySalon or m.salon_id in (:ownSalons))"""),
        Map.entry(Kind.SALON_NOT_CONFIRMED, """
            select 'SALON_NOT_CONFIRMED' as kind, count(*) as how_many, min(s.confirmed_on) as since_day,
                   cast(null as date) as until_day, cast(null as datetime(6)) as since_instant,
                   cast(null as datetime(6)) as until_instant
            from salon s
            where s.prefecture_code = :prefecture and s.state in ('TRIAL', 'RUNNING', 'RESTING')
              and (s.confirmed_on is null or s.confirmed_on < :confirmedUntil)
              and (:everySalon or s.id in (:ownSalons))"""),
        Map.entry(Kind.ATTENDANCE_MISSING, """
            select 'ATTENDANCE_MISSING' as kind, count(*) as how_many, min(t.first_date) as since_day,
                   cast(null as date) as until_day, cast(null as datetime(6)) as since_instant,
                   cast(null as datetime(6)) as until_instant
            from training t left join training_attendance a on a.training_id = t.id
            where t.prefecture_code = :prefecture and t.first_date <= :today and a.counted_total is null"""),
        Map.entry(Kind.ATTENDANCE_UNEXPLAINED, """
            select 'ATTENDANCE_UNEXPLAINED' as kind, count(*) as how_many, min(t.first_date) as since_day,
                   cast(null as date) as until_day, cast(null as datetime(6)) as since_instant,
                   cast(null as datetime(6)) as until_instant
            from training t join training_attendance a on a.training_id = t.id
            where t.prefecture_code = :prefecture and a.difference_reason is null
              and a.named_peer + a.named_medical + a.named_government > 0
              and (a.headcount_peer <> a.named_peer or a.headcount_medical <> a.named_medical
                or a.headcount_government <> a.named_government)"""),
        Map.entry(Kind.IMPORT_WAITING, importsWaiting(Kind.IMPORT_WAITING, "'TRAININGS', 'EXTERNAL_COURSES'")),
        Map.entry(Kind.SALON_IMPORT_WAITING, importsWaiting(Kind.SALON_IMPORT_WAITING, "'SALONS'")),
        Map.entry(Kind.INVITATION_WAITING, """
            select 'INVITATION_WAITING' as kind, count(*) as how_many, cast(null as date) as since_day,
                   cast(null as date) as until_day, cast(null as datetime(6)) as since_instant,
                   min(c.invited_until) as until_instant
            from account c
            where c.prefecture_code = :prefecture and not c.disabled and c.password_hash is null
              and c.role in (:roles)"""),
        Map.entry(Kind.DESIGNATION_ENDING, """
            select 'DESIGNATION_ENDING' as kind, count(*) as how_many, cast(null as date) as since_day,
                   min(d.valid_to) as until_day, cast(null as datetime(6)) as since_instant,
                   cast(null as datetime(6)) as until_instant
            from hospital h join hospital_designation d on d.hospital_id = h.id
            where h.prefecture_code = :prefecture and d.valid_to between :today and :monthsAhead
              and not exists (select 1 from hospital_designation n
                where n.hospital_id = h.id and n.valid_from > d.valid_from)"""),
        Map.entry(Kind.TRAINING_UPCOMING, """
            select 'TRAINING_UPCOMING' as kind, count(*) as how_many, cast(null as date) as since_day,
                   min(t.first_date) as until_day, cast(null as datetime(6)) as since_instant,
                   cast(null as datetime(6)) as until_instant
            from training t
            where t.prefecture_code = :prefecture and t.first_date > :today and t.first_date <= :weeksAhead""")));

    private static String importsWaiting(Kind kind, String tables) {
        return """
            select '%s' as kind, count(*) as how_many, cast(null as date) as since_day,
                   cast(null as date) as until_day, min(i.created_at) as since_instant,
                   min(i.expires_at) as until_instant
            from file_import i
            where i.prefecture_code = :prefecture and i.imported_table in (%s)
              and i.state = 'PREVIEWED' and i.expires_at > :now""".formatted(kind, tables);
    }

    private static String ofSessions(Kind kind, String missing) {
        return """
            select '%s' as kind, count(*) as how_many, min(s.session_date) as since_day,
                   cast(null as date) as until_day, cast(null as datetime(6)) as since_instant,
                   cast(null as datetime(6)) as until_instant
            from consultation_session s
            where s.prefecture_code = :prefecture and s.state = 'OPEN' and s.session_date < :today
              and (:everySession or s.id in (:ownSessions))
              and not exists (select 1 from consultation_session_unvisited u where u.session_id = s.id)
              and %s""".formatted(kind, missing);
    }

    private final EntityManager database;

    ToDoQueries(EntityManager database) {
        this.database = database;
    }

    /** What of these kinds waits in the prefecture, in the order of urgency; kinds that don't wait are left out. */
    List<ToDo> waiting(Collection<Kind> kinds, Map<String, Object> parameters) {
        String sql = kinds.stream().map(COUNTS::get).collect(Collectors.joining("\nunion all\n"));
        NativeQuery<Object[]> query = database.createNativeQuery(sql, Object[].class).unwrap(NativeQuery.class);
        query.addScalar("kind", StandardBasicTypes.STRING)
            .addScalar("how_many", StandardBasicTypes.LONG)
            .addScalar("since_day", StandardBasicTypes.LOCAL_DATE)
            .addScalar("until_day", StandardBasicTypes.LOCAL_DATE)
            .addScalar("since_instant", StandardBasicTypes.INSTANT)
            .addScalar("until_instant", StandardBasicTypes.INSTANT);
        for (String name : query.getParameterMetadata().getNamedParameterNames()) {
            Object value = parameters.get(name);
            if (value instanceof Collection<?> several) {
                query.setParameterList(name, several);
            } else {
                query.setParameter(name, value);
            }
        }
        return query.getResultList().stream()
            .filter(row -> (long) row[1] > 0)
            .map(row -> new ToDo(Kind.valueOf((String) row[0]), (long) row[1], day(row[2], row[4]), day(row[3], row[5])))
            .sorted((one, other) -> one.kind().compareTo(other.kind()))
            .toList();
    }

    private static LocalDate day(Object day, Object instant) {
        return instant == null ? (LocalDate) day : ((Instant) instant).atZone(TokyoClock.ZONE).toLocalDate();
    }
}
