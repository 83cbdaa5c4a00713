package org.yorisoi.platform.privacy;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.yorisoi.platform.problem.Bilingual;

/**
 * Tells whether a text looks as if it named a person or said how to reach one. A visitor of a consultation room stays
 * anonymous (guidebook, chapter Ⅷ): what comes from outside is a number without meaning, and free text is for what was
 * talked about.
 *
 * <p>It is a guess from common names and from the forms of numbers, made to remind people; what it lets pass is not proven
 * to be free of names.
 */
public final class PersonalText {

    /** What a text looks like. */
    public enum Kind {
        NAME("氏名", "a name"),
        TELEPHONE("電話番号", "a telephone number"),
        MAIL("メールアドレス", "a mail address");

        private final Bilingual words;

        Kind(String ja, String en) {
            words = Bilingual.of(ja, en);
        }

        /** As a reader is told, to be put into a sentence. */
        public Bilingual words() {
            return words;
        }
    }

    private static final Pattern UUID = Pattern.compile(
        "(?i)(?<![0-9a-z])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z])");
    private static final Pattern MAIL = Pattern.compile(
        "(?i)[a-z0-9._%+-]+\\s?(?:@|\\(at\\)|\\[at\\]|<at>|アットマーク|あっとまーく)\\s?[a-z0-9-]*[a-z][a-z0-9-]*");

    private PersonalText() {
    }

    /** Whether a free text has something that looks like a person's name: with or without a title, in any script. */
    public static boolean looksLikeName(String text) {
        return Names.areIn(plain(text));
    }

    /** Whether a text has something like a telephone number of Japan, whatever its hyphens and the width of its digits. */
    public static boolean looksLikeTelephone(String text) {
        return Telephones.areIn(plain(text));
    }

    /** Whether a text has something that looks like a mail address. */
    public static boolean looksLikeMail(String text) {
        return MAIL.matcher(plain(text)).find();
    }

    /** Everything that a free text looks like. Empty where nothing was found. */
    public static Set<Kind> in(String text) {
        Set<Kind> found = numbersIn(text);
        if (looksLikeName(text)) {
            found.add(Kind.NAME);
        }
        return found;
    }

    /**
     * The same for a reference, which is to be a number or a code: there any word in Japanese letters is taken for a name,
     * and so is a Latin word that can be read as one.
     */
    public static Set<Kind> inReference(String reference) {
        Set<Kind> found = numbersIn(reference);
        if (Names.mayBeReadIn(plain(reference))) {
            found.add(Kind.NAME);
        }
        return found;
    }

    private static Set<Kind> numbersIn(String text) {
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        if (looksLikeTelephone(text)) {
            found.add(Kind.TELEPHONE);
        }
        if (looksLikeMail(text)) {
            found.add(Kind.MAIL);
        }
        return found;
    }

    /** Of one width, and without the identifiers that computers make up. */
    private static String plain(String text) {
        return text == null ? "" : UUID.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(" ");
    }
}
