package org.yorisoi.platform.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yorisoi.platform.paging.SearchText;

/** The family names that most people in Japan have, out of {@code privacy/surnames.tsv}. */
final class Surnames {

    /**
     * One family name.
     *
     * @param kana its reading, in katakana
     * @param romaji its reading, {@link Romaji#folded}
     * @param alsoAPlace whether texts mean a place by it more often than not
     */
    private record Surname(String kanji, String kana, String romaji, boolean alsoAPlace) {

        private static Surname of(String line) {
            String[] cells = line.split("\t");
            return new Surname(cells[0], cells[1], Romaji.folded(cells[2]), cells.length > 3);
        }
    }

    private static final List<Surname> ALL = read();
    private static final Set<String> KANJI = ALL.stream().map(Surname::kanji).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ROMAJI = ALL.stream().map(Surname::romaji).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PLACES = ALL.stream().filter(Surname::alsoAPlace).map(Surname::romaji)
        .collect(Collectors.toUnmodifiableSet());

    private Surnames() {
    }

    static boolean endsWithOne(String kanji) {
        return KANJI.stream().anyMatch(kanji::endsWith);
    }

    /** Whether a word in Latin letters is one, whatever the spelling: Ito, ITOH, itou. */
    static boolean isRomaji(String word) {
        return ROMAJI.contains(Romaji.folded(word));
    }

    static boolean isPlaceInRomaji(String word) {
        return PLACES.contains(Romaji.folded(word));
    }

    /** All of them in kanji, as a piece of a regular expression. */
    static String kanji() {
        return oneOf(Surname::kanji, surname -> true);
    }

    /** Those in kanji that stand for a person also without a given name. */
    static String kanjiAlone() {
        return oneOf(Surname::kanji, surname -> !surname.alsoAPlace() && surname.kanji().length() > 1);
    }

    /** Readings long enough to be told from other words. */
    static String katakana() {
        return oneOf(Surname::kana, surname -> surname.kana().length() > 2);
    }

    static String hiragana() {
        return oneOf(surname -> SearchText.hiragana(surname.kana()), surname -> surname.kana().length() > 2);
    }

    private static String oneOf(Function<Surname, String> spelling, Predicate<Surname> which) {
        return ALL.stream().filter(which).map(spelling).distinct().sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static List<Surname> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
            Surnames.class.getResourceAsStream("/privacy/surnames.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines().map(Surname::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
