package org.yorisoi.calendar.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yorisoi.calendar.schedule.Piece.Wording;

/** Dates that are not fixed by what is written: 第2か第4金曜, 中旬の土曜, 不定期, 日程はお問い合わせください, 未定. */
final class AnnouncementGrammar {

    private static final Set<String> ABOUT = Set.of("頃", "ごろ", "ころ", "前後", "くらい", "ぐらい");

    private AnnouncementGrammar() {
    }

    static Optional<Piece> read(Cursor at) {
        if (at.is(Word.UNFIXED)) {
            Wording wording = irregular(at.next().text());
            at.skipAll(Word.HELD, Word.TOLD, Word.FILLER);
            Optional<Days> days = at.skip(Word.PARTICLE) ? DayGrammar.days(at) : Optional.empty();
            at.skipAll(Word.PARTICLE, Word.HELD, Word.TOLD, Word.FILLER);
            return Optional.of(new Piece.Announced(days.map(some -> joined(wording, some)).orElse(wording)));
        }
        if (at.is(Word.CHANGE) && at.here().reads("未定")) {
            at.next();
            return Optional.of(new Piece.Announced(Wording.NONE));
        }
        if (at.skip(Word.ASK)) {
            return Optional.of(new Piece.Ask());
        }
        return at.tryTo(() -> datesAreTold(at)).or(() -> at.tryTo(() -> toldElsewhere(at))).or(() -> at.tryTo(() -> changedIn(at))).or(() -> at.tryTo(() -> partOfMonth(at)))
            .or(() -> choice(at)).or(() -> at.tryTo(() -> notExactly(at)));
    }

    private static Wording irregular(String word) {
        if (word.startsWith("不定")) {
            return new Wording("不定期", "irregularly");
        }
        return word.startsWith("随時") ? new Wording("随時", "from time to time") : Wording.NONE;
    }

    private static Optional<Piece> datesAreTold(Cursor at) {
        if (!at.is(Word.DATES) && !at.here().reads("開催日")) {
            return Optional.empty();
        }
        at.next();
        at.skipAll(Word.PARTICLE, Word.FILLER, Word.COLON, Word.COMMA, Word.DOT, Word.DATES, Word.HOURS);
        boolean told = false;
        while (at.is(Word.UNFIXED, Word.TOLD, Word.ASK) || at.is(Word.CHANGE) && at.here().reads("未定")) {
            told = true;
            at.next();
            at.skipAll(Word.PARTICLE, Word.HELD, Word.FILLER, Word.DOT, Word.AND);
        }
        return told ? Optional.of(new Piece.Announced(Wording.NONE)) : Optional.empty();
    }

    /** 詳細はお問い合わせください, ホームページ参照. */
    private static Optional<Piece> toldElsewhere(Cursor at) {
        if (at.here().glued() && at.ahead(-1).is(Word.UNKNOWN) || !at.is(Word.DETAILS, Word.TOLD)) {
            return Optional.empty();
        }
        at.skipAll(Word.DETAILS, Word.PARTICLE, Word.FILLER, Word.DATES);
        boolean told = at.is(Word.TOLD, Word.ASK);
        int end = at.position();
        while (at.skip(Word.TOLD, Word.ASK)) {
            end = at.position();
            at.skipAll(Word.PARTICLE);
        }
        at.backTo(end);
        return told && !at.runsOnUnknown() ? Optional.of(new Piece.Told()) : Optional.empty();
    }

    /** 8月は変更. */
    private static Optional<Piece> changedIn(Cursor at) {
        return MonthGrammar.list(at).filter(months -> at.skip(Word.PARTICLE)).flatMap(months -> {
            at.skipAll(Word.DATES, Word.PARTICLE);
            boolean changed = at.skip(Word.CHANGE, Word.UNFIXED);
            at.skipAll(Word.HELD, Word.FILLER);
            return changed ? Optional.of(new Piece.Announced(new Wording(JapaneseWords.months(months) + "は変更",
                "on changed days in " + EnglishWords.months(months)), months)) : Optional.empty();
        });
    }

    private static Optional<Piece> partOfMonth(Cursor at) {
        if (!at.is(Word.PART_OF_MONTH)) {
            return Optional.empty();
        }
        String part = at.next().text();
        String partEn = switch (part) {
            case "上旬", "前半", "月初" -> "early in the month";
            case "中旬" -> "in the middle of the month";
            default -> "late in the month";
        };
        at.skip(Word.PARTICLE, "の");
        Optional<Days> days = DayGrammar.days(at);
        return Optional.of(new Piece.Announced(days.map(AnnouncementGrammar::plainly)
            .map(known -> new Wording(part + "の" + known.ja(), known.en() + " " + partEn))
            .orElse(new Wording(part, partEn))));
    }

    /** 第2か第4金曜. */
    static Optional<Piece> choice(Cursor at) {
        return at.tryTo(() -> oneOrTheOther(at));
    }

    private static Optional<Piece> oneOrTheOther(Cursor at) {
        List<Wording> choices = new ArrayList<>();
        boolean days = false;
        do {
            Optional<List<Integer>> months = at.tryTo(() -> MonthGrammar.list(at).filter(list -> at.is(Word.OR)
                || !choices.isEmpty()));
            Optional<Days> some = at.tryTo(() -> {
                at.skip(Word.PARTICLE, "の");
                return DayGrammar.days(at);
            });
            if (some.isPresent()) {
                days = true;
                choices.add(joined(months, some.get()));
            } else if (months.isPresent()) {
                choices.add(new Wording(JapaneseWords.months(months.get()), EnglishWords.months(months.get())));
            } else {
                Optional<Ordinals> ordinals = Ordinals.read(at);
                if (ordinals.isEmpty()) {
                    return Optional.empty();
                }
                choices.add(new Wording(JapaneseWords.nths(ordinals.get().numbers()),
                    "the " + EnglishWords.nths(ordinals.get().numbers())));
            }
        } while (isFollowedByAnother(at));
        boolean either = at.skip(Word.EITHER);
        if (choices.size() < 2 && !either || !days && !either) {
            return Optional.empty();
        }
        at.skip(Word.HELD);
        return Optional.of(new Piece.Announced(new Wording(
            String.join("または", choices.stream().map(Wording::ja).toList()) + (choices.size() < 2 ? "のいずれか" : ""),
            (choices.size() < 2 ? "one of: " : "") + String.join(" or ", choices.stream().map(Wording::en).toList()))));
    }

    /** 第2または第3, 第2、又は、第3. */
    private static boolean isFollowedByAnother(Cursor at) {
        if (at.is(Word.COMMA) && at.ahead(1).is(Word.OR)) {
            at.next();
        }
        boolean another = at.skip(Word.OR);
        at.skip(another ? Word.COMMA : Word.OR);
        return another;
    }

    private static Wording joined(Wording irregularly, Days days) {
        String with = irregularly.ja().isEmpty() ? "" : "に";
        return new Wording(irregularly.ja() + with + plainly(days).ja(),
            (plainly(days).en() + " " + irregularly.en()).strip());
    }

    private static Wording joined(Optional<List<Integer>> months, Days days) {
        Wording plain = plainly(days);
        return new Wording(months.map(list -> JapaneseWords.months(list) + "の").orElse("") + plain.ja(), plain.en()
            + months.map(list -> " in " + EnglishWords.months(list)).orElse(""));
    }

    /** A weekday, of which nobody knows which one. */
    private static Wording plainly(Days days) {
        return days.isWeekly()
            ? new Wording(JapaneseWords.weekdays(days.weekdays()), "a " + EnglishWords.weekdays(days.weekdays()))
            : new Wording(JapaneseWords.days(days), EnglishWords.days(days));
    }

    static boolean isAbout(Token token) {
        return token.glued() && ABOUT.contains(token.text());
    }

    /** 第3水曜日頃, 第3水曜日ほか. */
    private static Optional<Piece> notExactly(Cursor at) {
        return DayGrammar.days(at).filter(days -> at.is(Word.OTHERS)
            || isAbout(at.here())).map(days -> {
            String ja = JapaneseWords.days(days);
            String en = EnglishWords.days(days);
            boolean about = at.next().is(Word.ABOUT);
            return new Piece.Announced(about ? new Wording(ja + "頃", "around " + en)
                : new Wording(ja + "など", en + " and other days"));
        });
    }
}
