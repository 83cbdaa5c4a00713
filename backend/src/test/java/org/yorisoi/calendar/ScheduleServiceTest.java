package org.yorisoi.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScheduleServiceTest {

    private final Holidays holidays = new Holidays();
    private final ScheduleService schedules = new ScheduleService(new Occurrences(holidays));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        毎月 第3 水曜日開催 13:00 ~ 15:00 | 2026-04-15 13:00, 2026-05-20 13:00
        毎月 第4 金曜日開催 13:00 ~ 15:00 | 2026-04-24 13:00, 2026-05-22 13:00
        毎月第3火曜の午前10時~正午 | 2026-04-21 10:00, 2026-05-19 10:00
        毎月、第1・3水曜日の午前10時〜午後4時と第2・4土曜日の午前9時〜正午 | 2026-04-01 10:00, 2026-04-11 09:00, 2026-04-15 10:00, 2026-04-25 09:00
        毎週月曜と金曜の午前10時〜午後2時半 | 2026-04-03 10:00, 2026-04-06 10:00
        毎月第1木曜日午後6時から | 2026-04-02 18:00, 2026-05-07 18:00
        第三水曜日 | 2026-04-15, 2026-05-20
        奇数月の第2土曜日 14時~16時(祝日の場合は翌週) | 2026-05-09 14:00, 2026-07-11 14:00
        毎月第4木曜日 12時30分から15時 | 2026-04-23 12:30, 2026-05-28 12:30
        毎月最終金曜日 18:30 | 2026-04-24 18:30, 2026-05-29 18:30, 2026-06-26 18:30
        毎月31日 | 2026-05-31, 2026-07-31, 2026-08-31
        毎月末日 10時 | 2026-04-30 10:00, 2026-05-31 10:00, 2026-06-30 10:00
        3月11日 14:46 | 2027-03-11 14:46, 2028-03-11 14:46
        2月29日 | 2028-02-29, 2032-02-29
        第5日曜日 | 2026-05-31, 2026-08-30
        10月~3月の毎週水曜 | 2026-10-07, 2026-10-14
        第1水曜 10時~12時、13時~15時 | 2026-04-01 10:00, 2026-04-01 13:00, 2026-05-06 10:00
        """)
    void the_next_days_are_those_that_people_expect(String phrase, String expected) {
        List<Occurrence> next = next(phrase, "2026-04-01", expected.split(",").length);
        assertEquals(expected, next.stream().map(ScheduleServiceTest::dayAndTime).collect(Collectors.joining(", ")));
    }

    @Test
    void phrases_that_fix_no_date_give_no_days() {
        for (String phrase : List.of("第二 か 第四金曜日", "毎月 一 回開催 14:00", "年4回程", "隔週水曜", "隔月第2土曜")) {
            assertEquals(List.of(), next(phrase, "2026-04-01", 5), phrase);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        第1水曜、祝日の場合は翌週 | 2026-05-13 | 2026-05-06
        第1水曜、祝日の場合は前週 | 2026-06-03 | 2026-06-03
        第1水曜、祝日の場合は休み | 2026-06-03 | 2026-06-03
        第1水曜、祝日の場合は変更 | 2026-06-03 | 2026-06-03
        第1水曜、祝日も開催 | 2026-05-06 | 2026-05-06
        第1水曜 | 2026-05-06 | 2026-05-06
        """)
    void a_holiday_does_what_the_schedule_says(String phrase, LocalDate first, LocalDate ruleDate) {
        Occurrence next = next(phrase, "2026-05-01", 1).getFirst();
        assertEquals(first, next.date());
        assertEquals(ruleDate, next.ruleDate());
    }

    @Test
    void a_meeting_moved_a_week_earlier_is_found_before_its_rules_day() {
        List<Occurrence> april = schedules.occurrences(schedules.read("第1水曜、祝日の場合は前週").rules(),
            LocalDate.of(2026, 4, 20), LocalDate.of(2026, 4, 30));
        // 29 April, a week before 6 May, is a holiday itself, so it moves on in the same direction.
        assertEquals(List.of(new Occurrence(LocalDate.of(2026, 4, 22), null, null, false, LocalDate.of(2026, 5, 6))), april);
    }

    @Test
    void a_meeting_moved_onto_another_one_is_not_given_twice() {
        List<Occurrence> september = schedules.occurrences(schedules.read("毎週月曜 10時、祝日の場合は翌週").rules(),
            LocalDate.of(2026, 9, 14), LocalDate.of(2026, 9, 28));
        assertEquals(List.of(LocalDate.of(2026, 9, 14), LocalDate.of(2026, 9, 28)),
            september.stream().map(Occurrence::date).toList());
        assertEquals(LocalDate.of(2026, 9, 28), september.getLast().ruleDate());
    }

    @Test
    void only_what_hangs_on_holidays_that_are_not_gazetted_is_provisional() {
        assertEquals(List.of(false, true), next("10月の第2月曜、祝日の場合は翌週", "2027-01-01", 2).stream()
            .map(Occurrence::provisional).toList());
        assertEquals(List.of(LocalDate.of(2027, 10, 18), LocalDate.of(2028, 10, 16)),
            next("10月の第2月曜、祝日の場合は翌週", "2027-01-01", 2).stream().map(Occurrence::date).toList());
        assertEquals(List.of(false, false), next("6月の第2水曜", "2028-01-01", 2).stream().map(Occurrence::provisional).toList());
    }

    @Test
    void days_that_never_come_are_not_waited_for() {
        assertEquals(List.of(), next("1月1日、祝日は休み", "2026-01-01", 6));
        assertEquals(List.of(), next("2月30日", "2026-01-01", 6));
        assertEquals(50, next("3月11日", "2026-01-01", 50).size());
    }

    @Test
    void rules_on_holidays_are_told_with_what_becomes_of_them() {
        List<ScheduleRule> rules = schedules.read("第3月曜 13時、祝日の場合は翌週").rules();
        assertEquals(List.of(
            new HolidayMeeting(LocalDate.of(2026, 7, 20), "海の日", HolidayPolicy.WEEK_AFTER, LocalDate.of(2026, 7, 27)),
            new HolidayMeeting(LocalDate.of(2026, 9, 21), "敬老の日", HolidayPolicy.WEEK_AFTER, LocalDate.of(2026, 9, 28))),
            schedules.onHolidays(rules, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 12, 31)));
    }

    private List<Occurrence> next(String phrase, String from, int count) {
        return schedules.next(schedules.read(phrase).rules(), LocalDate.parse(from), count);
    }

    private static String dayAndTime(Occurrence occurrence) {
        LocalTime start = occurrence.startTime();
        return occurrence.date() + (start == null ? "" : " " + start);
    }
}
