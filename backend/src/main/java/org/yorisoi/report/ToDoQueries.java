package org.yorisoi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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

    /** What a count may tell, and what it says where it doesn't: since and until when as days or as instants. */
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("how_many", "count(*)");
        COLUMNS.put("since_day", "cast(null as date)");
        COLUMNS.put("until_day", "cast(null as date)");
        COLUMNS.put("since_instant", "cast(null as datetime(6))");
        COLUMNS.put("until_instant", "cast(null as datetime(6))");
        COLUMNS.put("month", "cast(null as char(7))");
    }

    private static final Map<String, String> IMPORT_DAYS =
        Map.of("since_instant", "min(i.created_at)", "until_instant", "min(i.expires_at)");

    private static final Map<Kind, String> COUNTS = new EnumMap<>(Map.ofEntries(
        counted(Kind.WAITING_OFFERED, Map.of("until_instant", "min(r.hold_until)"), """
            from waiting_entry w join reservation r on r.id = w.reservation_id
            where w.prefecture_code = :prefecture and w.state = 'OFFERED' and r.state = 'HELD' and r.hold_until > :now
              and (:everyHospital or w.hospital_id = :ownHospital)"""),
        counted(Kind.SESSION_CANCELLED, Map.of("until_day", "min(s.session_date)"), """
            from reservation r join consultation_session s on s.id = r.session_id
            where s.prefecture_code = :prefecture and s.state = 'CANCELLED' and s.session_date >= :today
              and r.active_slot_id is not null and (r.state = 'CONFIRMED' or r.hold_until > :now)
              and (:everyHospital or r.hospital_id = :ownHospital)"""),
        counted(Kind.OWN_DUTY_UNANSWERED, Map.of("until_day", "min(d.session_date)"), """
            from duty d
            where d.supporter_id = :ownSupporter and d.state = 'ASKED' and d.session_date >= :today"""),
        counted(Kind.OWN_AVAILABILITY_MISSING, Map.of("until_day", "min(a.deadline)", "month", "a.month"), """
            from availability_round a
            where a.prefecture_code = :prefecture and a.deadline >= :today
              and not exists (select 1 from availability_answer n where n.round_id = a.id and n.supporter_id = :ownSupporter)
            group by a.month"""),
        counted(Kind.HOSPITAL_AVAILABILITY_MISSING, Map.of("until_day", "min(a.deadline)", "month", "a.month"), """
            from availability_round a
            where a.prefecture_code = :prefecture and a.deadline >= :today
              and exists (select 1 from hospital_designation g where g.hospital_id = :ownHospital
                and g.valid_from <= concat(a.month, '-01') and (g.valid_to is null or g.valid_to >= concat(a.month, '-01')))
              and not exists (select 1 from hospital_availability n where n.round_id = a.id and n.hospital_id = :ownHospital)
            group by a.month"""),
        counted(Kind.SPECIALIST_MISSING, Map.of("until_day", "min(s.session_date)"), """
            from duty_turn t join consultation_session s on s.id = t.session_id
            where t.hospital_id = :ownHospital and t.specialist_id is null and s.state = 'OPEN' and s.session_date >= :today"""),
        counted(Kind.PLACES_OPEN, Map.of("how_many", "sum(o.places)", "until_day", "min(o.session_date)",
            "month", "left(o.session_date, 7)"), """
            from (select s.session_date, s.supporters_needed - (select count(*) from duty d
                    where d.session_id = s.id and d.state in ('ASKED', 'ACCEPTED')) as places
                  from consultation_session s
                  where s.prefecture_code = :prefecture and s.state <> 'CANCELLED'
                    and s.session_date between :today and :weeksAhead) o
            where o.places > 0
            group by left(o.session_date, 7)"""),
        counted(Kind.AVAILABILITY_MISSING, Map.of("month", "a.month",
            "since_day", "min(case when a.deadline < :today then a.deadline end)",
            "until_day", "min(case when a.deadline >= :today then a.deadline end)"), """
            from availability_round a join supporter p on p.prefecture_code = a.prefecture_code and p.state in ('TRAINEE', 'ACTIVE')
            where a.prefecture_code = :prefecture and a.deadline <= :daysAhead and a.month >= :thisMonth
              and not exists (select 1 from availability_answer n where n.round_id = a.id and n.supporter_id = p.id)
            group by a.month"""),
        counted(Kind.REST_OVERDUE, Map.of("since_day", "min(p.resting_until)"), """
            from supporter p
            where p.prefecture_code = :prefecture and p.state = 'RESTING' and p.resting_until < :today"""),
        counted(Kind.CONSULTATION_RECORDS_MISSING, Map.of("since_day", "min(s.session_date)"), ofSessions("""
            not exists (select 1 from consultation_record r where r.session_id = s.id)""")),
        counted(Kind.DEBRIEF_MISSING, Map.of("since_day", "min(s.session_date)"), ofSessions("""
            not exists (select 1 from debrief d where d.session_id = s.id)""")),
        counted(Kind.SUPERVISION_OPEN, Map.of("since_instant", "min(v.asked_at)"), """
            from supervision_case v
            where v.prefecture_code = :prefecture and v.state = 'OPEN'"""),
        counted(Kind.MEETING_COUNTS_MISSING, Map.of("since_day", "min(m.meeting_date)"), """
            from salon_meeting m
            where m.prefecture_code = :prefecture and m.state = 'SCHEDULED' and not m.withdrawn and m.meeting_date <= :today
              and (:everySalon or m.salon_id in (:ownSalons))"""),
        counted(Kind.SALON_NOT_CONFIRMED, Map.of("since_day", "min(s.confirmed_on)"), """
            from salon s
            where s.prefecture_code = :prefecture and s.state in ('TRIAL', 'RUNNING', 'RESTING')
              and (s.confirmed_on is null or s.confirmed_on < :confirmedUntil)
              and (:everySalon or s.id in (:ownSalons))"""),
        counted(Kind.HOSPITAL_MESSAGE_UNREAD, Map.of("since_instant", "min(m.told_at)"), """
            from hospital_message m
            where m.prefecture_code = :prefecture and m.hospital_id = :ownHospital and m.read_at is null"""),
        counted(Kind.ATTENDANCE_MISSING, Map.of("since_day", "min(t.first_date)"), """
            from training t left join training_attendance a on a.training_id = t.id
            where t.prefecture_code = :prefecture and t.first_date <= :today and a.counted_total is null"""),
        counted(Kind.ATTENDANCE_UNEXPLAINED, Map.of("since_day", "min(t.first_date)"), """
            from training t join training_attendance a on a.training_id = t.id
            where t.prefecture_code = :prefecture and a.difference_reason is null
              and a.named_peer + a.named_medical + a.named_government > 0
              and (a.headcount_peer <> a.named_peer or a.headcount_medical <> a.named_medical
                or a.headcount_government <> a.named_government)"""),
        counted(Kind.INVITATION_WAITING, Map.of("until_instant", "min(c.invited_until)"), """
            from account c
            where c.prefecture_code = :prefecture and not c.disabled and c.password_hash is null
              and c.role in (:roles)"""),
        counted(Kind.DESIGNATION_ENDING, Map.of("until_day", "min(d.valid_to)"), """
            from hospital h join hospital_designation d on d.hospital_id = h.id
            where h.prefecture_code = :prefecture and d.valid_to between :today and :monthsAhead
              and not exists (select 1 from hospital_designation n
                where n.hospital_id = h.id and n.valid_from > d.valid_from)"""),
        counted(Kind.TRAINING_UPCOMING, Map.of("until_day", "min(t.first_date)"), """
            from training t
            where t.prefecture_code = :prefecture and t.first_date > :today and t.first_date <= :weeksAhead"""),
        counted(Kind.IMPORT_WAITING, IMPORT_DAYS, imports("'TRAININGS', 'EXTERNAL_COURSES'")),
        counted(Kind.SALON_IMPORT_WAITING, IMPORT_DAYS, imports("'SALONS'"))));

    private static Map.Entry<Kind, String> counted(Kind kind, Map<String, String> columns, String from) {
        return Map.entry(kind, "select '" + kind + "' as kind, " + COLUMNS.keySet().stream()
            .map(name -> columns.getOrDefault(name, COLUMNS.get(name)) + " as " + name).collect(Collectors.joining(", "))
            + "\n" + from);
    }

    private static String imports(String tables) {
        return """
            from file_import i
            where i.prefecture_code = :prefecture and i.imported_table in (%s)
              and i.state = 'PREVIEWED' and i.expires_at > :now""".formatted(tables);
    }

    private static String ofSessions(String missing) {
        return """
            from consultation_session s
            where s.prefecture_code = :prefecture and s.state = 'OPEN' and s.session_date < :today
              and (:everySession or s.id in (:ownSessions))
              and not exists (select 1 from consultation_session_unvisited u where u.session_id = s.id)
              and %s""".formatted(missing);
    }

    private final EntityManager database;

    ToDoQueries(EntityManager database) {
        this.database = database;
    }

    /** What of these kinds waits in the prefecture; kinds that don't wait are left out. */
    List<ToDo> waiting(Collection<Kind> kinds, Map<String, Object> parameters) {
        String sql = kinds.stream().map(COUNTS::get).collect(Collectors.joining("\nunion all\n"));
        NativeQuery<Object[]> query = database.createNativeQuery(sql, Object[].class).unwrap(NativeQuery.class);
        query.addScalar("kind", StandardBasicTypes.STRING)
            .addScalar("how_many", StandardBasicTypes.LONG)
            .addScalar("since_day", StandardBasicTypes.LOCAL_DATE)
            .addScalar("until_day", StandardBasicTypes.LOCAL_DATE)
            .addScalar("since_instant", StandardBasicTypes.INSTANT)
            .addScalar("until_instant", StandardBasicTypes.INSTANT)
            .addScalar("month", StandardBasicTypes.STRING);
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
            .map(row -> new ToDo(Kind.valueOf((String) row[0]), (long) row[1], day(row[2], row[4]), day(row[3], row[5]),
                row[6] == null ? null : YearMonth.parse((String) row[6])))
            .toList();
    }

    private static LocalDate day(Object day, Object instant) {
        return instant == null ? (LocalDate) day : ((Instant) instant).atZone(TokyoClock.ZONE).toLocalDate();
    }
}
