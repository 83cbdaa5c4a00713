package org.yorisoi.calendar.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yorisoi.calendar.ScheduleReading;
import org.yorisoi.calendar.ScheduleRule;

class RulePrinterProperties {

    private static final String WORDS = "第 1 2 3 4 5 一 三 十 毎月 毎週 隔週 奇数月 月 火 水曜 木曜日 土 日 平日 最終 末日 15日 3月 11日 、 ・ と か または ( ) 。 "
        + "~ から まで 10:00 13時半 午後 正午 開始 時間 祝日 の 場合は 翌週 前週 変更 休み を除く 8月は 年4回 月1回 不定期 日程は お知らせ 市民会館 受付 年末年始 \n";

    @Provide
    Arbitrary<List<ScheduleRule>> rules() {
        return ScheduleRules.several();
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(List.of(WORDS.split(" "))).list().ofMaxSize(120)
            .map(words -> words.stream().collect(Collectors.joining())).map(text -> text.substring(0, Math.min(500, text.length())));
    }

    @Property(tries = 3000)
    void whatever_rules_there_are_their_print_gives_the_same_rules(@ForAll("rules") List<ScheduleRule> rules) {
        String text = RulePrinter.japanese(rules);
        ScheduleReading reading = PhraseReader.read(text);
        assertEquals(new HashSet<>(NormalForm.of(rules)), new HashSet<>(reading.rules()), text);
        assertTrue(reading.understood(), text);
        assertEquals(text, reading.text());
        assertEquals(RulePrinter.english(rules), reading.textEn());
    }

    @Property(tries = 3000)
    void no_words_make_it_fail_and_nothing_is_both_understood_and_unread(@ForAll("phrases") String phrase) {
        ScheduleReading reading = PhraseReader.read(phrase);
        assertEquals(reading.understood(), reading.unread().isEmpty() && (reading.announced() || !reading.rules().isEmpty()));
        reading.unread().forEach(piece -> assertTrue(phrase.contains(piece), piece));
        ScheduleReading again = PhraseReader.read(RulePrinter.japanese(reading.rules()));
        assertEquals(new HashSet<>(NormalForm.of(reading.rules())), new HashSet<>(again.rules()), phrase);
    }

    @Property(tries = 2000)
    void no_text_at_all_makes_it_fail(@ForAll String text) {
        ScheduleReading reading = PhraseReader.read(text);
        reading.unread().forEach(piece -> assertTrue(text.contains(piece), piece));
    }

    @Property(tries = 1000)
    void full_width_and_half_width_say_the_same(@ForAll("phrases") String phrase) {
        ScheduleReading half = PhraseReader.read(phrase);
        ScheduleReading full = PhraseReader.read(phrase.codePoints().map(c -> c > ' ' && c <= '~' ? c + 0xFEE0 : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
        assertEquals(half.rules(), full.rules());
        assertEquals(half.text(), full.text());
        assertEquals(half.understood(), full.understood());
    }
}
