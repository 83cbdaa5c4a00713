package org.yorisoi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.yorisoi.platform.encryption.Encryption;
import org.yorisoi.platform.time.TokyoClock;

/**
 * Past sessions mostly reserved, those ahead partly, and the next one that can still be booked full, with three who wait.
 * Written straight into the tables: nobody can reserve what is past.
 */
@ApplicationScoped
class DemoReservations {

    private static final int PAST_TAKEN = 82;
    private static final int AHEAD_TAKEN = 45;
    private static final int DAYS_UNTIL_FULL_ONE = 6;
    private static final int WAITING = 3;
    private static final int ROWS_AT_ONCE = 100;

    private record Place(byte[] slot, UUID session, LocalDate date) {
    }

    private final EntityManager entities;
    private final Encryption encryption;
    private final Clock clock;
    private int number = 100;

    DemoReservations(EntityManager entities, Encryption encryption, Clock clock) {
        this.entities = entities;
        this.encryption = encryption;
        this.clock = clock;
    }

    /** @param hospitals the first one's people see the most of their own */
    void inventFor(String prefecture, List<UUID> hospitals) {
        Random random = new Random(20260401);
        LocalDate today = LocalDate.now(clock);
        Map<UUID, List<Place>> sessions = sessions(prefecture);
        UUID full = sessions.entrySet().stream()
            .filter(session -> session.getValue().getFirst().date().isAfter(today.plusDays(DAYS_UNTIL_FULL_ONE)))
            .map(Map.Entry::getKey).findFirst().orElse(null);
        List<Object[]> rows = new ArrayList<>();
        sessions.forEach((session, places) -> places.forEach(place -> {
            int share = place.date().isBefore(today) ? PAST_TAKEN : AHEAD_TAKEN;
            if (session.equals(full) || random.nextInt(100) < share) {
                rows.add(reservation(prefecture, place, whose(hospitals, random), today, random));
            }
        }));
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            insert("reservation (id, prefecture_code, session_id, slot_id, active_slot_id, hospital_id, reference, state,"
                + " from_waiting_list, made_at, changed_at, version)", rows.subList(from, Math.min(from + ROWS_AT_ONCE, rows.size())));
        }
        if (full != null) {
            wait(prefecture, full, hospitals);
        }
    }

    /** Those that were published and by appointment, with their slots in the order of time. */
    private Map<UUID, List<Place>> sessions(String prefecture) {
        Map<UUID, List<Place>> sessions = new LinkedHashMap<>();
        for (Object row : entities.createNativeQuery("""
                select s.id, s.session_id, n.session_date from slot s join consultation_session n on n.id = s.session_id
                where s.prefecture_code = ?1 and n.state = 'OPEN' and not s.withdrawn
                order by n.session_date, n.start_time, n.id, s.start_time""", Object[].class)
            .setParameter(1, prefecture).getResultList()) {
            Object[] cells = (Object[]) row;
            Place place = new Place((byte[]) cells[0], uuid((byte[]) cells[1]),
                cells[2] instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) cells[2]);
            sessions.computeIfAbsent(place.session(), session -> new ArrayList<>()).add(place);
        }
        return sessions;
    }

    private Object[] reservation(String prefecture, Place place, UUID hospital, LocalDate today, Random random) {
        LocalDate made = place.date().minusDays(4 + random.nextInt(20));
        Instant at = (made.isBefore(today) ? made : today.minusDays(1 + random.nextInt(5)))
            .atTime(9 + random.nextInt(8), random.nextInt(60)).atZone(TokyoClock.ZONE).toInstant();
        byte[] session = bytes(place.session());
        return new Object[] {id(at, random), prefecture, session, place.slot(), place.slot(), bytes(hospital),
            reference("reservation.reference"), "CONFIRMED", false, timestamp(at), timestamp(at), 1};
    }

    private void wait(String prefecture, UUID session, List<UUID> hospitals) {
        Random random = new Random(20260402);
        List<Object[]> rows = new ArrayList<>();
        for (int n = 0; n < WAITING; n++) {
            Instant at = clock.instant().minus(Duration.ofHours(WAITING - n));
            rows.add(new Object[] {id(at, random), prefecture, bytes(session), bytes(hospitals.get(n % 2)),
                reference("waiting_entry.reference"), "WAITING", timestamp(at), 0});
        }
        insert("waiting_entry (id, prefecture_code, session_id, hospital_id, reference, state, joined_at, version)", rows);
    }

    private static UUID whose(List<UUID> hospitals, Random random) {
        return hospitals.get(random.nextInt(5) < 2 ? 0 : random.nextInt(hospitals.size()));
    }

    /** Says that it is a sample, and nothing of anybody. */
    private String reference(String column) {
        return encryption.encrypt("SAMPLE-%04d".formatted(number++), column);
    }

    private void insert(String table, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Object> cells = rows.stream().flatMap(Arrays::stream).toList();
        int width = rows.getFirst().length;
        StringBuilder values = new StringBuilder();
        for (int n = 0; n < cells.size(); n++) {
            values.append(n % width == 0 ? n == 0 ? "(" : ", (" : ", ").append('?').append(n + 1)
                .append(n % width == width - 1 ? ")" : "");
        }
        Query query = entities.createNativeQuery("insert into " + table + " values " + values);
        for (int n = 0; n < cells.size(); n++) {
            query.setParameter(n + 1, cells.get(n));
        }
        query.executeUpdate();
    }

    private static Timestamp timestamp(Instant at) {
        return Timestamp.valueOf(at.atOffset(ZoneOffset.UTC).toLocalDateTime());
    }

    /** A UUIDv7 of that time. */
    private static byte[] id(Instant at, Random random) {
        long high = at.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000);
        return bytes(new UUID(high, random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer id = ByteBuffer.wrap(bytes);
        return new UUID(id.getLong(), id.getLong());
    }
}
