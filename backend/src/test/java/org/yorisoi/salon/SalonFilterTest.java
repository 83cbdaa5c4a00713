package org.yorisoi.salon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.salon.SalonRequests.SALONS;
import static org.yorisoi.salon.SalonRequests.unique;
import static org.yorisoi.testing.Api.asNobody;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Whatever is asked for together, the finder finds what somebody would who goes through the salons one by one. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SalonFilterTest {

    private static final int HOW_MANY = 60;
    private static final int QUESTIONS = 200;

    private final SalonService salons;
    private final Random chance = new Random(20261122);
    private final String word = unique();

    SalonFilterTest(SalonService salons) {
        this.salons = salons;
    }

    private record Known(String name, SalonDetails details, Set<UsualTime> times, SalonState state) {

        boolean meets(Predicate<UsualTime> when) {
            return times.stream().anyMatch(when);
        }
    }

    @Test
    void whatever_is_asked_for_is_found_and_nothing_else() {
        List<Known> all = new ArrayList<>();
        for (int i = 0; i < HOW_MANY; i++) {
            all.add(someSalon("%02d ".formatted(i) + word));
        }
        for (int i = 0; i < QUESTIONS; i++) {
            Map<String, String> asked = new LinkedHashMap<>(Map.of("q", word, "limit", "200", "sort", "name"));
            Predicate<Known> expected = someFilter(asked);
            List<String> names = asNobody().queryParams(asked).get(SALONS).then().statusCode(200).extract()
                .path("items.name");
            assertEquals(all.stream().filter(known -> known.state().isPublic()).filter(expected).map(Known::name).sorted()
                .toList(), names, asked.toString());
        }
    }

    private Known someSalon(String name) {
        boolean named = chance.nextBoolean();
        Set<Cancer> cancers = some(Cancer.class, named ? 1 + chance.nextInt(3) : 0);
        List<Venue> venues = new ArrayList<>();
        for (int i = chance.nextInt(3); i > 0; i--) {
            venues.add(new Venue("館" + i, chance.nextInt(4) == 0 ? null : town(), null, null, null, null, null));
        }
        SalonDetails details = new SalonDetails(name, null, null, venues,
            named ? Target.NAMED_CANCERS : Target.ALL_CANCERS, cancers, some(AudienceGroup.class, chance.nextInt(3)),
            one(Delivery.class), null, null, null, null, null, null, null, true);
        SalonState state = one(SalonState.class);
        Salon salon = salons.add("43", details, state, LocalDate.of(2020, 4, 1)).salon();
        Set<UsualTime> times = IntStream.range(0, chance.nextInt(3)).mapToObj(i ->
            new UsualTime(chance.nextInt(4) == 0 ? null : one(DayOfWeek.class),
                chance.nextInt(4) == 0 ? null : LocalTime.of(8 + chance.nextInt(12), chance.nextInt(2) * 59)))
            .collect(Collectors.toUnmodifiableSet());
        if (!times.isEmpty()) {
            salons.meetsAccordingTo("43", salon.id(), new SalonSchedule("いつか", null, null, true, times));
        }
        return new Known(name, details, times, state);
    }

    private Predicate<Known> someFilter(Map<String, String> asked) {
        Predicate<Known> expected = known -> true;
        if (chance.nextInt(3) == 0) {
            Cancer cancer = ask(asked, "cancer", Cancer.class);
            expected = expected.and(known -> known.details().target() == Target.ALL_CANCERS
                || known.details().cancers().contains(cancer));
        }
        if (chance.nextInt(4) == 0) {
            AudienceGroup group = ask(asked, "group", AudienceGroup.class);
            expected = expected.and(known -> known.details().groups().contains(group));
        }
        if (chance.nextInt(3) == 0) {
            Delivery delivery = ask(asked, "delivery", Delivery.class);
            expected = expected.and(known -> known.details().delivery() == delivery
                || known.details().delivery() == Delivery.BOTH);
        }
        if (chance.nextInt(4) == 0) {
            String town = town();
            asked.put("municipality", town);
            expected = expected.and(known -> known.details().venues().stream()
                .anyMatch(venue -> town.equals(venue.municipality())));
        }
        if (chance.nextInt(4) == 0) {
            SalonState state = ask(asked, "state", SalonState.class);
            expected = expected.and(known -> known.state() == state);
        }
        return expected.and(someTime(asked));
    }

    private Predicate<Known> someTime(Map<String, String> asked) {
        Predicate<UsualTime> when = time -> true;
        boolean any = false;
        if (chance.nextInt(3) == 0) {
            Weekday weekday = ask(asked, "weekday", Weekday.class);
            when = when.and(time -> time.weekday() != null && daysOf(weekday).contains(time.weekday()));
            any = true;
        }
        if (chance.nextInt(3) == 0) {
            TimeOfDay time = ask(asked, "time", TimeOfDay.class);
            when = when.and(usual -> usual.startTime() != null && time == (usual.startTime().getHour() < 12
                ? TimeOfDay.MORNING : usual.startTime().getHour() < 17 ? TimeOfDay.AFTERNOON : TimeOfDay.EVENING));
            any = true;
        }
        Predicate<UsualTime> together = when;
        return any ? known -> known.meets(together) : known -> true;
    }

    private static Set<DayOfWeek> daysOf(Weekday weekday) {
        Set<DayOfWeek> weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        return switch (weekday) {
            case WEEKEND -> weekend;
            case WORKDAY -> EnumSet.complementOf(EnumSet.copyOf(weekend));
            default -> EnumSet.of(DayOfWeek.valueOf(weekday.name()));
        };
    }

    private <E extends Enum<E>> E ask(Map<String, String> asked, String parameter, Class<E> type) {
        E value = one(type);
        try {
            asked.put(parameter, type.getField(value.name()).getAnnotation(JsonProperty.class).value());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
        return value;
    }

    private String town() {
        return List.of("一町", "二町", "三町").get(chance.nextInt(3)) + word;
    }

    private <E extends Enum<E>> E one(Class<E> type) {
        E[] all = type.getEnumConstants();
        return all[chance.nextInt(all.length)];
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type, int howMany) {
        Set<E> some = EnumSet.noneOf(type);
        while (some.size() < howMany) {
            some.add(one(type));
        }
        return some;
    }
}
