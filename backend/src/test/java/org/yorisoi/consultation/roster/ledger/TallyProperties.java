package org.yorisoi.consultation.roster.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.yorisoi.consultation.Booking;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.consultation.duty.TakenPlace;
import org.yorisoi.consultation.duty.TakenTurn;
import org.yorisoi.supporter.SupporterState;
import org.yorisoi.supporter.SupporterSummary;

/** A ledger of random duties says what a naive count says, row by row and month by month. */
class TallyProperties {

    private static final YearMonth FIRST = YearMonth.of(2026, 4);

    private final List<SessionView> sessions = new ArrayList<>();
    private final List<TakenPlace> places = new ArrayList<>();
    private final List<TakenTurn> turns = new ArrayList<>();
    private final List<SupporterSummary> register = new ArrayList<>();
    private final Map<UUID, String> hospitals = new LinkedHashMap<>();
    private final Set<UUID> designated = new HashSet<>();
    private LocalDate today;

    private void randomYear(long seed, int people, int days) {
        List.of(sessions, places, turns, register, hospitals.keySet(), designated).forEach(Collection::clear);
        Random random = new Random(seed);
        today = FIRST.atDay(1).plusDays(random.nextInt(400));
        for (int n = 0; n < people; n++) {
            SupporterState state = SupporterState.values()[random.nextInt(SupporterState.values().length)];
            register.add(new SupporterSummary(UUID.randomUUID(), n + 1, "人" + n, "ひと", state, null, false, false, false));
            UUID hospital = UUID.randomUUID();
            hospitals.put(hospital, "病院" + n);
            if (random.nextBoolean()) {
                designated.add(hospital);
            }
        }
        List<UUID> senders = List.copyOf(hospitals.keySet());
        for (int n = 0; n < days; n++) {
            LocalDate date = FIRST.atDay(1).plusDays(random.nextInt(365));
            SessionView session = new SessionView(UUID.randomUUID(), "43", UUID.randomUUID(), RoomKind.REGULAR, "室", null, date,
                LocalTime.of(13, 0), LocalTime.of(15, 0), 40, random.nextInt(4), 4, Booking.WALK_IN, null,
                random.nextBoolean() ? SessionState.OPEN : SessionState.DRAFT);
            sessions.add(session);
            register.stream().filter(one -> random.nextInt(3) == 0)
                .forEach(one -> places.add(new TakenPlace(session.id(), date, one.id())));
            if (random.nextBoolean()) {
                turns.add(new TakenTurn(session.id(), date, senders.get(random.nextInt(senders.size())), null));
            }
        }
    }

    @Property(tries = 200)
    void rows_add_up_to_the_months_and_the_months_to_the_sessions(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int people,
        @ForAll @IntRange(min = 0, max = 60) int days) {
        randomYear(seed, people, days);
        Tally tally = new Tally(FIRST, sessions, places, turns);
        List<LedgerMonth> months = tally.months(Set.of(FIRST.plusMonths(2)), today);
        List<SupporterLoad> supporters = tally.supporters(register);
        List<HospitalLoad> senders = tally.hospitals(hospitals, designated);

        assertEquals(12, months.size());
        for (int n = 0; n < 12; n++) {
            LedgerMonth month = months.get(n);
            int at = n;
            assertEquals(FIRST.plusMonths(n), month.month());
            assertEquals(n == 2, month.closed());
            int needed = 0;
            int planned = 0;
            int held = 0;
            int taken = 0;
            for (SessionView session : sessions) {
                if (YearMonth.from(session.date()).equals(month.month())) {
                    planned++;
                    needed += session.supportersNeeded();
                    held += session.state() == SessionState.OPEN && session.date().isBefore(today) ? 1 : 0;
                    taken += (int) places.stream().filter(place -> place.sessionId().equals(session.id())).count();
                }
            }
            assertEquals(new LedgerMonth(month.month(), n == 2, planned, held, needed, taken, month.turns()), month);
            assertEquals(month.duties(), supporters.stream().mapToInt(row -> row.duties().get(at)).sum());
            assertEquals(month.turns(), senders.stream().mapToInt(row -> row.turns().get(at)).sum());
        }
        LedgerMonth total = Tally.total(months);
        assertEquals(places.size(), total.duties());
        assertEquals(turns.size(), total.turns());
        assertEquals(sessions.size(), total.planned());
        assertEquals(places.size(), supporters.stream().mapToInt(SupporterLoad::total).sum());
        assertEquals(turns.size(), senders.stream().mapToInt(HospitalLoad::total).sum());
    }

    @Property(tries = 200)
    void every_row_says_what_a_naive_count_says(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int people,
        @ForAll @IntRange(min = 0, max = 60) int days) {
        randomYear(seed, people, days);
        List<SupporterLoad> rows = new Tally(FIRST, sessions, places, turns).supporters(register);
        int serving = 0;
        int theirs = 0;
        for (SupporterSummary one : register) {
            int own = (int) places.stream().filter(place -> place.supporterId().equals(one.id())).count();
            serving += one.state().serves() ? 1 : 0;
            theirs += one.state().serves() ? own : 0;
            assertEquals(own > 0 || one.state().serves(), rows.stream().anyMatch(row -> row.supporter().equals(one)));
        }
        for (SupporterLoad row : rows) {
            LocalDate last = null;
            int[] months = new int[12];
            for (TakenPlace place : places) {
                if (place.supporterId().equals(row.supporter().id())) {
                    months[(place.date().getMonthValue() + 12 - 4) % 12]++;
                    last = last == null || place.date().isAfter(last) ? place.date() : last;
                }
            }
            assertEquals(Arrays.stream(months).boxed().toList(), row.duties());
            assertEquals(Arrays.stream(months).sum(), row.total());
            assertEquals(last, row.lastDuty());
            if (row.supporter().state().serves()) {
                assertEquals((theirs + serving - 1) / serving, row.fairShare());
            } else {
                assertNull(row.fairShare());
            }
            assertEquals(row.supporter().state().isGone() ? null : row.supporter().name(), row.name());
        }
    }
}
