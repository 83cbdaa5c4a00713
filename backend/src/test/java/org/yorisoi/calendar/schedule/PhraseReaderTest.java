package org.yorisoi.calendar.schedule;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yorisoi.calendar.HolidayPolicy;
import org.yorisoi.calendar.ScheduleReading;
import org.yorisoi.calendar.ScheduleRule;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PhraseReaderTest {

    record Row(String phrase, String meaning, List<String> unread) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0].replace("\\n", "\n"), cells[1],
                cells[2].isEmpty() ? List.of() : Arrays.asList(cells[2].split("\\|")));
        }
    }

    static Stream<Row> printed_schedules() {
        return new BufferedReader(new InputStreamReader(
            PhraseReaderTest.class.getResourceAsStream("/calendar/phrases.tsv"), StandardCharsets.UTF_8)).lines()
            .filter(line -> !line.startsWith("#")).map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("printed_schedules")
    void a_schedule_is_understood_as_people_mean_it(Row row) {
        ScheduleReading reading = PhraseReader.read(row.phrase());
        assertAll(
            () -> assertEquals(row.meaning(), meaning(reading)),
            () -> assertEquals(row.unread(), reading.unread()),
            () -> assertEquals(row.unread().isEmpty() && !row.meaning().isEmpty(), reading.understood()));
    }

    @ParameterizedTest
    @MethodSource("printed_schedules")
    void what_was_understood_reads_back_as_itself(Row row) {
        ScheduleReading reading = PhraseReader.read(row.phrase());
        ScheduleReading again = PhraseReader.read(reading.text());
        assertAll(
            () -> assertEquals(reading.rules(), again.rules()),
            () -> assertEquals(reading.announced(), again.announced()),
            () -> assertEquals(reading.text(), again.text()),
            () -> assertEquals(reading.textEn(), again.textEn()),
            () -> assertEquals(List.of(), again.unread()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        第4金曜 14:00~15:00、祭日の場合は前後の週に変更 | 毎月第4金曜日 14:00〜15:00（祝日の場合は変更）| The 4th Friday of every month, 14:00–15:00 (on a public holiday moved to a day that is announced)
        毎週月曜と金曜の午前10時〜午後2時半 | 毎週月・金曜日 10:00〜14:30 | Every Monday and Friday, 10:00–14:30
        第3木曜。ただし8月は休会。 | 8月を除く毎月第3木曜日 | The 3rd Thursday of every month except August
        第二 か 第四金曜日 | 第2または第4金曜日（日程は別途お知らせ） | The 2nd or the 4th Friday (dates are announced)
        毎月 一 回開催 14:00 | 毎月1回 14:00から（日程は別途お知らせ） | Once a month, from 14:00 (dates are announced)
        年4回程 | 年4回程度（日程は別途お知らせ） | About 4 times a year (dates are announced)
        第1水曜(祝日は休み) 10時~、第3金曜 13時~ | 毎月第1水曜日 10:00から（祝日は休み）、毎月第3金曜日 13:00から（祝日も開催） | The 1st Wednesday of every month, from 10:00 (not on public holidays); the 3rd Friday of every month, from 13:00 (also on public holidays)
        """)
    void it_is_said_back_in_plain_sentences(String phrase, String japanese, String english) {
        ScheduleReading reading = PhraseReader.read(phrase);
        assertEquals(japanese, reading.text());
        assertEquals(english, reading.textEn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1、", "第", "(", "第1・", "1月", "月", "~", "祝日の場合は", "8月を除く", "10:00~", "午後", "と", "あ"})
    void five_hundred_characters_of_anything_are_read_in_no_time(String piece) {
        String text = piece.repeat(500).substring(0, 500);
        PhraseReader.read(text);
        assertTimeout(Duration.ofMillis(300), () -> PhraseReader.read(text));
    }

    private static String meaning(ScheduleReading reading) {
        Stream<String> rules = reading.rules().stream().map(PhraseReaderTest::meaning);
        return Stream.concat(rules, reading.announced() ? Stream.of("announced") : Stream.empty())
            .collect(Collectors.joining(" + "));
    }

    private static String meaning(ScheduleRule rule) {
        String start = rule.startTime() == null ? "" : " " + rule.startTime();
        String end = rule.endTime() == null ? "" : "-" + rule.endTime();
        String policy = rule.holidayPolicy() == HolidayPolicy.HOLD ? "" : " " + rule.holidayPolicy().name().toLowerCase();
        return rule.rrule() + start + end + policy;
    }
}
