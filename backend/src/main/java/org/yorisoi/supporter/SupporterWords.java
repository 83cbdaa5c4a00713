package org.yorisoi.supporter;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of the register as they stand in Japanese tables. */
final class SupporterWords {

    private static final Map<Enum<?>, String> WORDS = Map.ofEntries(
        entry(SupporterState.APPLIED, "申込"), entry(SupporterState.TRAINEE, "研修中"), entry(SupporterState.ACTIVE, "活動中"),
        entry(SupporterState.RESTING, "休止中"), entry(SupporterState.WITHDRAWN, "退会"), entry(SupporterState.DECEASED, "逝去"),
        entry(AgeBand.UNDER_30, "30歳未満"), entry(AgeBand.THIRTIES, "30代"), entry(AgeBand.FORTIES, "40代"),
        entry(AgeBand.FIFTIES, "50代"), entry(AgeBand.SIXTIES, "60代"), entry(AgeBand.SEVENTIES, "70代"),
        entry(AgeBand.OVER_80, "80歳以上"),
        entry(Ability.IN_PERSON, "対面"), entry(Ability.ONLINE, "オンライン"), entry(Ability.TELEPHONE, "電話"),
        entry(Ability.SPEAKING, "語り手"),
        entry(ReadingNeed.LARGE_PRINT, "大きな文字"), entry(ReadingNeed.FURIGANA, "ふりがな"),
        entry(ReadingNeed.SCREEN_READER, "読み上げ"), entry(ReadingNeed.EASY_JAPANESE, "やさしい日本語"),
        entry(ReadingNeed.BY_TELEPHONE, "電話で連絡"),
        entry(RecommendedFor.ROOM, "相談室"), entry(RecommendedFor.HOTLINE, "電話相談"), entry(RecommendedFor.SPEAKING, "語り手"));

    private SupporterWords() {
    }

    static String of(Enum<?> word) {
        return word == null ? null : WORDS.get(word);
    }

    static String of(Collection<? extends Enum<?>> words) {
        return words.stream().sorted().map(SupporterWords::of).collect(Collectors.joining("、"));
    }
}
