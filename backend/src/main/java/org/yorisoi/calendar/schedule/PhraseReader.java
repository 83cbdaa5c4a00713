package org.yorisoi.calendar.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yorisoi.calendar.ScheduleReading;
import org.yorisoi.calendar.ScheduleRule;
import org.yorisoi.calendar.schedule.Piece.Wording;

/** Reads a schedule as somebody wrote it. */
public final class PhraseReader {

    private static final String DATES_ARE_TOLD = "（日程は別途お知らせ）";
    private static final String DATES_ARE_TOLD_EN = "(dates are announced)";

    private PhraseReader() {
    }

    /** Never throws, whatever the text is. */
    public static ScheduleReading read(String phrase) {
        WrittenText text = new WrittenText(phrase);
        List<Token> tokens = Tokeniser.tokens(text);
        List<Located> pieces = Workdays.joined(PhraseGrammar.pieces(tokens));
        Assembly assembly = Assembler.assemble(pieces);
        List<String> unread = unread(text, tokens, pieces, assembly.unread());
        boolean announced = assembly.announced() != null;
        boolean says = announced || !assembly.rules().isEmpty();
        return new ScheduleReading(says && unread.isEmpty(), assembly.rules(), japanese(assembly), english(assembly),
            announced, unread);
    }

    /** Words that were not read, with the little words between them. */
    private static List<String> unread(WrittenText text, List<Token> tokens, List<Located> pieces, List<Located> unread) {
        List<Located> runs = new ArrayList<>();
        List<Located> inOrder = unread.stream().distinct().sorted(Comparator.comparingInt(Located::from)).toList();
        for (Located next : inOrder) {
            Located last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && isOneWord(tokens, pieces, last.to(), next.from())) {
                runs.set(runs.size() - 1, new Located(null, last.from(), Math.max(last.to(), next.to())));
            } else {
                runs.add(next);
            }
        }
        return runs.stream().map(run -> wholeWord(tokens, pieces, run))
            .map(run -> text.asWritten(tokens.get(run.from()).from(), tokens.get(run.to() - 1).to()))
            .filter(piece -> !piece.isEmpty()).toList();
    }

    private static boolean isOneWord(List<Token> tokens, List<Located> pieces, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!tokens.get(i).glued()) {
                return false;
            }
        }
        return pieces.stream().filter(piece -> piece.from() >= from && piece.to() <= to && piece.from() < to)
            .allMatch(piece -> piece.isUnread() || piece.piece() instanceof Piece.Nothing);
    }

    /** 駐車場あり and 開催場所: a word that says nothing by itself belongs to what it is written together with. */
    private static Located wholeWord(List<Token> tokens, List<Located> pieces, Located run) {
        int from = run.from();
        int to = run.to();
        while (to < tokens.size() && tokens.get(to).glued() && isLittle(tokens.get(to), pieces, to)) {
            to++;
        }
        while (from > 0 && tokens.get(from).glued() && isLittle(tokens.get(from - 1), pieces, from - 1)) {
            from--;
        }
        return new Located(null, from, to);
    }

    private static boolean isLittle(Token token, List<Located> pieces, int index) {
        return !token.is(Word.PARTICLE, Word.COLON) && pieces.stream()
            .anyMatch(piece -> piece.from() == index && piece.piece() instanceof Piece.Nothing);
    }

    private static String japanese(Assembly assembly) {
        String rules = RulePrinter.japanese(assembly.rules());
        Wording announced = assembly.announced();
        if (announced == null) {
            return rules;
        }
        if (rules.isEmpty()) {
            return announced.ja().isEmpty() ? "日程は別途お知らせ" : announced.ja() + DATES_ARE_TOLD;
        }
        return rules + "。このほか" + announced.ja() + DATES_ARE_TOLD;
    }

    private static String english(Assembly assembly) {
        List<ScheduleRule> rules = assembly.rules();
        Wording announced = assembly.announced();
        if (announced == null) {
            return RulePrinter.english(rules);
        }
        if (rules.isEmpty()) {
            String en = announced.en();
            return en.isEmpty() ? "Dates are announced"
                : Character.toUpperCase(en.charAt(0)) + en.substring(1) + " " + DATES_ARE_TOLD_EN;
        }
        return RulePrinter.english(rules) + "; also " + (announced.en().isEmpty() ? "" : announced.en() + " ")
            + DATES_ARE_TOLD_EN;
    }
}
