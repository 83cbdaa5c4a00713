package org.yorisoi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.platform.date.Days;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterSummary;
import org.yorisoi.supporter.availability.AnswerDetails;
import org.yorisoi.supporter.availability.AvailabilityService;
import org.yorisoi.supporter.availability.Channel;
import org.yorisoi.supporter.availability.Choice;
import org.yorisoi.supporter.availability.HospitalAsked;
import org.yorisoi.supporter.availability.HospitalAvailabilityService;
import org.yorisoi.supporter.availability.SessionDay;
import org.yorisoi.supporter.availability.SessionDays;

/** Next month was asked for: most have answered, in the app, by link and on the telephone; some have been reminded. */
@ApplicationScoped
class DemoAvailability {

    private static final int DAYS_TO_ANSWER = 7;
    private static final List<String> NOTES = List.of("午前中だけなら行けます（見本）", "電車の時間があるので16時までに出たいです（見本）",
        "月末は家の用事があります（見本）");

    private final AvailabilityService availability;
    private final HospitalAvailabilityService hospitals;
    private final SupporterService supporters;
    private final SessionDays sessionDays;
    private final Clock clock;

    DemoAvailability(AvailabilityService availability, HospitalAvailabilityService hospitals, SupporterService supporters,
                     SessionDays sessionDays, Clock clock) {
        this.availability = availability;
        this.hospitals = hospitals;
        this.supporters = supporters;
        this.sessionDays = sessionDays;
        this.clock = clock;
    }

    void inventFor(String prefecture) {
        LocalDate today = LocalDate.now(clock);
        YearMonth month = YearMonth.from(today).plusMonths(1);
        List<LocalDate> days = sessionDays.of(prefecture, month).stream().map(SessionDay::date).toList();
        List<SupporterSummary> serving = supporters.all(prefecture).stream().filter(one -> one.state().serves()).toList();
        if (days.isEmpty() || serving.isEmpty()) {
            return;
        }
        availability.open(prefecture, month, Days.earlier(today.plusDays(DAYS_TO_ANSWER), month.atEndOfMonth()));
        Random random = new Random(20261128);
        Map<Channel, Map<UUID, AnswerDetails>> given = new TreeMap<>();
        Set<UUID> slow = new HashSet<>();
        for (SupporterSummary one : serving) {
            if (one.accountId() != null || random.nextInt(6) == 0) {
                slow.add(one.id());
            } else {
                given.computeIfAbsent(channel(random), channel -> new HashMap<>()).put(one.id(), answer(days, random));
            }
        }
        given.forEach((channel, answers) -> availability.takeOver(prefecture, month, answers, channel));
        availability.remind(prefecture, month, slow.stream().sorted().limit(3).collect(Collectors.toSet()));
        sayForHospitals(prefecture, month, days, random);
    }

    private void sayForHospitals(String prefecture, YearMonth month, List<LocalDate> days, Random random) {
        for (HospitalAsked asked : hospitals.list(prefecture, month)) {
            if (random.nextInt(4) > 0) {
                hospitals.say(prefecture, month, asked.hospital().id(), days.stream().filter(day -> random.nextInt(3) == 0)
                    .collect(Collectors.toSet()), 1 + random.nextInt(2), "\"0\"");
            }
        }
    }

    private static Channel channel(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Channel.CENTRE;
            case 1, 2 -> Channel.LINK;
            default -> Channel.APP;
        };
    }

    /** Everybody has days of the week that suit and some that don't. */
    private static AnswerDetails answer(List<LocalDate> days, Random random) {
        int good = random.nextInt(5);
        Map<LocalDate, Choice> choices = new HashMap<>();
        for (LocalDate day : days) {
            int luck = random.nextInt(10);
            choices.put(day, day.getDayOfWeek().ordinal() == good ? Choice.PREFER : luck < 4 ? Choice.NO : luck < 8
                ? Choice.YES : Choice.PREFER);
        }
        return new AnswerDetails(choices, random.nextInt(3) == 0 ? null : 1 + random.nextInt(3),
            random.nextInt(8) == 0 ? NOTES.get(random.nextInt(NOTES.size())) : null);
    }
}
