package org.yorisoi.calendar.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Days in some months, or in all: what a rule's RRULE says.
 *
 * @param months 1 to 12 in order; all twelve for every month
 */
record Recurrence(Days days, List<Integer> months) {

    static final List<Integer> ALL_MONTHS = IntStream.rangeClosed(1, 12).boxed().toList();

    private static final List<String> DAY_NAMES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    boolean isAllYear() {
        return months.size() == ALL_MONTHS.size();
    }

    /** The RFC 5545 value, always written in the same way. */
    String rrule() {
        boolean aDayOfTheYear = days.isOfMonth() && months.size() == 1;
        String byMonth = isAllYear() ? "" : ";BYMONTH=" + joined(months);
        if (days.isOfMonth()) {
            return "FREQ=" + (aDayOfTheYear ? "YEARLY" : "MONTHLY") + byMonth + ";BYMONTHDAY=" + joined(days.monthDays());
        }
        List<String> names = new ArrayList<>();
        for (int nth : days.isWeekly() ? List.of(0) : days.nths()) {
            days.weekdays().forEach(day -> names.add((nth == 0 ? "" : String.valueOf(nth)) + DAY_NAMES.get(day - 1)));
        }
        return "FREQ=" + (days.isWeekly() ? "WEEKLY" : "MONTHLY") + byMonth + ";BYDAY=" + String.join(",", names);
    }

    /**
     * What an RRULE says. One that names different weekdays with different numbers becomes several.
     *
     * @throws IllegalArgumentException for a recurrence that no schedule of ours has
     */
    static List<Recurrence> of(String rrule) {
        Map<String, String> parts = Arrays.stream(rrule.split(";")).map(part -> part.split("=", 2))
            .collect(Collectors.toMap(part -> part[0], part -> part.length > 1 ? part[1] : ""));
        List<Integer> months = parts.containsKey("BYMONTH") ? Days.sorted(numbers(parts.get("BYMONTH"))) : ALL_MONTHS;
        if (parts.containsKey("BYMONTHDAY")) {
            return List.of(new Recurrence(Days.ofMonth(numbers(parts.get("BYMONTHDAY"))), months));
        }
        if (!parts.containsKey("BYDAY") || parts.containsKey("INTERVAL")) {
            throw new IllegalArgumentException("Not a recurrence of a schedule");
        }
        return ofWeekdays(parts.get("BYDAY"), months);
    }

    private static List<Recurrence> ofWeekdays(String byDay, List<Integer> months) {
        Map<Integer, List<Integer>> nthsOfDay = new TreeMap<>();
        for (String one : byDay.split(",")) {
            int weekday = DAY_NAMES.indexOf(one.substring(one.length() - 2)) + 1;
            String nth = one.substring(0, one.length() - 2);
            nthsOfDay.computeIfAbsent(weekday, day -> new ArrayList<>()).add(nth.isEmpty() ? 0 : Integer.parseInt(nth));
        }
        Map<List<Integer>, List<Integer>> daysOfNths = new LinkedHashMap<>();
        nthsOfDay.forEach((day, nths) ->
            daysOfNths.computeIfAbsent(Days.sorted(nths), same -> new ArrayList<>()).add(day));
        return daysOfNths.entrySet().stream().map(entry -> new Recurrence(entry.getKey().contains(0)
            ? Days.everyWeek(entry.getValue()) : Days.nth(entry.getKey(), entry.getValue()), months)).toList();
    }

    private static List<Integer> numbers(String list) {
        return Arrays.stream(list.split(",")).map(Integer::valueOf).toList();
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
