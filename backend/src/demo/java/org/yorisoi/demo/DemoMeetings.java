package org.yorisoi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.salon.meeting.CountService;
import org.yorisoi.salon.meeting.Meeting;
import org.yorisoi.salon.meeting.MeetingCounts;
import org.yorisoi.salon.meeting.MeetingFilter;
import org.yorisoi.salon.meeting.MeetingSeen;
import org.yorisoi.salon.meeting.MeetingService;
import org.yorisoi.salon.meeting.MeetingSort;
import org.yorisoi.salon.meeting.MeetingState;
import org.yorisoi.salon.meeting.PeopleService;
import org.yorisoi.salon.meeting.Slot;

/**
 * What became of two years of meetings. The guidebook's trouble is in the numbers: the same people come every time, and
 * hardly anybody new.
 */
@ApplicationScoped
class DemoMeetings {

    private static final int STILL_UNCOUNTED = 8;
    private static final List<String> WHY_NOT = List.of("台風のため中止しました（見本）", "大雪のため中止しました（見本）",
        "会場の都合により中止しました（見本）");

    private final MeetingService meetings;
    private final CountService counts;
    private final PeopleService people;
    private final Clock clock;

    DemoMeetings(MeetingService meetings, CountService counts, PeopleService people, Clock clock) {
        this.meetings = meetings;
        this.counts = counts;
        this.people = people;
        this.clock = clock;
    }

    void inventFor(String prefecture, UUID salon, String schedule, Random random) {
        LocalDate today = LocalDate.now(clock);
        List<Meeting> planned = all(prefecture, salon);
        if (planned.isEmpty()) {
            announce(prefecture, salon, schedule, today);
            planned = all(prefecture, salon);
        }
        Map<UUID, MeetingCounts> counted = new HashMap<>();
        Map<YearMonth, List<MeetingCounts>> months = new TreeMap<>();
        int regulars = 3 + random.nextInt(4);
        for (Meeting meeting : planned) {
            if (meeting.date().isBefore(today) && random.nextInt(28) == 0) {
                meetings.cancel(prefecture, meeting.id(), WHY_NOT.get(random.nextInt(WHY_NOT.size())), tag(meeting));
            } else if (meeting.date().isBefore(today.minusDays(STILL_UNCOUNTED))) {
                MeetingCounts came = came(regulars, random);
                counted.put(meeting.id(), came);
                months.computeIfAbsent(YearMonth.from(meeting.date()), month -> new ArrayList<>()).add(came);
            }
        }
        counts.countAll(prefecture, counted);
        know(prefecture, salon, months);
        changeComing(prefecture, planned, today, random);
    }

    /** The regulars, now and then one of them missing, and once in a while somebody new. */
    private static MeetingCounts came(int regulars, Random random) {
        int returning = Math.max(1, regulars - random.nextInt(3));
        int newcomers = random.nextInt(6) == 0 ? 1 + random.nextInt(2) : 0;
        int visits = returning + newcomers;
        int family = Math.min(visits, random.nextInt(3));
        int bereaved = Math.min(visits - family, random.nextInt(5) == 0 ? 1 : 0);
        return new MeetingCounts(newcomers, returning, visits - family - bereaved, family, bereaved, 0,
            1 + random.nextInt(2));
    }

    /** Where a salon met once in a month, as many people came as there were visits. */
    private void know(String prefecture, UUID salon, Map<YearMonth, List<MeetingCounts>> months) {
        months.forEach((month, all) -> {
            if (all.size() == 1) {
                people.are(prefecture, salon, month.toString(), all.getFirst().total(), "\"0\"");
            }
        });
        Map<Integer, List<MeetingCounts>> years = new TreeMap<>();
        months.forEach((month, all) -> years.computeIfAbsent(month.minusMonths(3).getYear(), year -> new ArrayList<>())
            .addAll(all));
        years.forEach((year, all) -> people.are(prefecture, salon, year.toString(),
            all.stream().mapToInt(MeetingCounts::returning).max().orElse(0)
                + all.stream().mapToInt(MeetingCounts::newcomers).sum(), "\"0\""));
    }

    /** Dates that no rule gives: one in six weeks, the next ones too. */
    private void announce(String prefecture, UUID salon, String schedule, LocalDate today) {
        LocalTime start = schedule.contains("14:00") ? LocalTime.of(14, 0) : LocalTime.of(13, 30);
        DayOfWeek day = schedule.contains("金曜") ? DayOfWeek.FRIDAY : DayOfWeek.WEDNESDAY;
        int weeks = schedule.contains("年4回") ? 13 : schedule.contains("年8回") ? 6 : 4;
        LocalDate last = today.plusMonths(3);
        for (LocalDate date = today.minusYears(2).with(TemporalAdjusters.next(day)); date.isBefore(last);
             date = date.plusWeeks(weeks)) {
            meetings.announce(prefecture, salon, new Slot(date, start, start.plusHours(2), null));
        }
    }

    /** In a third of the salons a coming meeting is put off or called off. */
    private void changeComing(String prefecture, List<Meeting> planned, LocalDate today, Random random) {
        List<Meeting> coming = planned.stream().filter(meeting -> meeting.date().isAfter(today.plusDays(6))).limit(3).toList();
        if (coming.size() < 3 || random.nextInt(3) > 0) {
            return;
        }
        Meeting meeting = coming.get(random.nextInt(2));
        Slot slot = meeting.slot();
        if (random.nextBoolean()) {
            meetings.move(prefecture, meeting.id(), new Slot(slot.date().plusDays(1), slot.startTime(), slot.endTime(),
                slot.venueName()), "会場の都合により翌日に変更します（見本）", tag(meeting));
        } else {
            meetings.cancel(prefecture, meeting.id(), "世話人の都合によりお休みします（見本）", tag(meeting));
        }
    }

    private List<Meeting> all(String prefecture, UUID salon) {
        List<Meeting> all = new ArrayList<>();
        MeetingFilter filter = new MeetingFilter(salon, null, null, MeetingState.SCHEDULED, null, MeetingSort.DATE);
        Page<MeetingSeen> page = null;
        do {
            page = meetings.list(prefecture, filter, PageRequest.of(200, page == null ? null : page.next()));
            page.items().stream().map(MeetingSeen::meeting).collect(Collectors.toCollection(() -> all));
        } while (page.next() != null);
        return all;
    }

    private static String tag(Meeting meeting) {
        return "\"" + meeting.version() + "\"";
    }
}
