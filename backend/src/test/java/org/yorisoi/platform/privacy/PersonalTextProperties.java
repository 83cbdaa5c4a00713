package org.yorisoi.platform.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PersonalTextProperties {

    @Provide
    Arbitrary<String> codes() {
        Arbitrary<String> letters = Arbitraries.of("A", "K", "REF", "KMC", "Q", "", "No.", "cr");
        Arbitrary<String> numbers = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(6);
        return Combinators.combine(letters, Arbitraries.of("-", "", "/", ":"), numbers).as((a, between, n) -> a + between + n);
    }

    @Provide
    Arbitrary<String> telephones() {
        Arbitrary<String> between = Arbitraries.of("-", "", " ", "－", "ー", "．", "‐", "−");
        Arbitrary<List<Integer>> groups = Arbitraries.of(List.of(2, 4, 4), List.of(3, 3, 4), List.of(4, 2, 4), List.of(5, 1, 4));
        Arbitrary<String> digits = Arbitraries.strings().withCharRange('1', '9').ofLength(9);
        return Combinators.combine(between, groups, digits).as((b, sizes, rest) -> {
            String all = "0" + rest;
            int second = sizes.get(0) + sizes.get(1);
            return all.substring(0, sizes.get(0)) + b + all.substring(sizes.get(0), second) + b + all.substring(second);
        });
    }

    @Provide
    Arbitrary<String> japaneseWords() {
        return Arbitraries.strings().withCharRange('ぁ', 'ん').withCharRange('ァ', 'ヶ').withCharRange('一', '龠').ofMinLength(1).ofMaxLength(8);
    }

    @Property(tries = 2000)
    void no_identifier_of_a_computer_is_personal(@ForAll long high, @ForAll long low) {
        UUID id = new UUID(high, low);
        assertEquals(Set.of(), PersonalText.inReference(id.toString()));
        assertEquals(Set.of(), PersonalText.inReference("KMC-" + id.toString().toUpperCase(Locale.ROOT)));
    }

    @Property(tries = 2000)
    void no_code_is_personal(@ForAll("codes") String code) {
        assertEquals(Set.of(), PersonalText.inReference(code));
    }

    @Property(tries = 2000)
    void whatever_is_between_its_digits_a_telephone_number_is_told_also_in_full_width(@ForAll("telephones") String number) {
        String wide = number.chars().mapToObj(c -> String.valueOf((char) (c >= '0' && c <= '9' ? c + 0xFEE0 : c)))
            .collect(Collectors.joining());
        for (String text : List.of(number, wide, "TEL " + number, number + "（自宅）")) {
            assertTrue(PersonalText.inReference(text).contains(PersonalText.Kind.TELEPHONE), text);
        }
    }

    @Property(tries = 1000)
    void a_japanese_word_beside_any_code_is_told(@ForAll("codes") String code, @ForAll("japaneseWords") String word) {
        assertTrue(PersonalText.inReference(code + word).contains(PersonalText.Kind.NAME));
        assertTrue(PersonalText.inReference(word + " " + code).contains(PersonalText.Kind.NAME));
    }

    @Property(tries = 2000)
    void no_text_at_all_makes_it_fail(@ForAll String text) {
        assertTrue(PersonalText.in(text).size() <= 3 && PersonalText.inReference(text).size() <= 3);
    }
}
