package org.yorisoi.platform.privacy;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people's names look like in Japanese texts. All texts are of one width (NFKC). */
final class Names {

    private static final String KANJI = "[\\p{IsHan}々]";
    private static final String NO_KANJI_BEFORE = "(?<!" + KANJI + ")";
    private static final String NO_KANJI_AFTER = "(?!" + KANJI + ")";
    /** How given names written in kanji end. */
    private static final String GIVEN = KANJI + "{0,2}[子郎朗美男夫雄一二三恵香代江枝介助樹也哉平太斗菜奈乃紀之彦明実絵里花華愛翔翼蓮陽葵結衣咲莉司史志治浩博正清"
        + "義信勇進誠茂豊隆弘宏孝健修学哲徹剛聡悟亮諒輝光行幸和久世希音帆織穂]";
    private static final String KANA_GIVEN_END = "[コミエウオキケヤトカナノリヨシヒアイホネサタルラクスこみえうおきけやとかなのりよしひあいほねさたるらくす]";

    private static final Pattern LABELLED = Pattern.compile("(?:氏名|姓名|名前|フリガナ|ふりがな)\\s?[:=]\\s?[^\\s。、]");
    private static final Pattern TITLED = Pattern.compile(
        "(?<word>" + KANJI + "{1,6}|[ァ-ヴー]{2,10}) ?(?<title>さん|さま|ちゃん|くん|様|氏|君|殿|先生)(?<next>.?)");
    private static final Pattern TITLED_HIRAGANA = Pattern.compile(
        "(?:^|[\\s、。「『(・])(?<word>[ぁ-ん]{2,5})(?:さん|ちゃん|くん)");
    private static final Pattern WHOLE = Pattern.compile(NO_KANJI_BEFORE + Surnames.kanji() + "[ ・]?" + GIVEN + NO_KANJI_AFTER);
    private static final Pattern ALONE = Pattern.compile(NO_KANJI_BEFORE + Surnames.kanjiAlone() + NO_KANJI_AFTER
        + "(?!ヶ|クリニック|センター|ホーム)");
    private static final Pattern KATAKANA = Pattern.compile("(?<![ァ-ヴー])" + Surnames.katakana()
        + "(?:[ ・]?[ァ-ヴー]{1,4}(?<=" + KANA_GIVEN_END + "))?(?![ァ-ヴー])");
    private static final Pattern HIRAGANA = Pattern.compile("(?<![ぁ-ん])" + Surnames.hiragana()
        + "[ ・][ぁ-ん]{1,4}(?<=" + KANA_GIVEN_END + ")(?![ぁ-ん])");
    private static final Pattern LATIN_PAIR = Pattern.compile("(?<![A-Za-z])(?=([A-Za-z]+)[ ,.・_-]{1,2}([A-Za-z]+)(?![A-Za-z]))");
    private static final Pattern LATIN_WORD = Pattern.compile("(?<![A-Za-z0-9])([A-Za-z]+)([0-9]*)(?![A-Za-z0-9])");

    /** Whom one may call by a title without naming anybody. */
    private static final Set<String> KIN = Set.of("母", "父", "兄", "姉", "弟", "妹", "娘", "息子", "子", "子供", "孫", "夫", "妻", "奥", "嫁",
        "婿", "旦那", "主人", "祖父", "祖母", "叔父", "叔母", "伯父", "伯母", "義母", "義父", "義兄", "義姉", "義弟", "義妹", "実母", "実父", "養父", "養母",
        "長男", "次男", "三男", "長女", "次女", "三女", "末娘", "親", "両親", "親戚", "本人", "友人", "隣", "皆", "何", "誰", "赤", "坊", "彼女",
        "パパ", "ママ");
    private static final Pattern ROLE = Pattern.compile(
        ".*(?:患者|家族|者|師|士|医|職員|同僚|上司|担当|客|世話人|部長|課長|社長|店長|院長|室長|屋|科|病院|医院|会社|委員|役員|会員|サポーター|スタッフ|ボランティア"
        + "|ケアマネ|マネージャー|マネジャー|ヘルパー|ナース|ドクター|ワーカー|コーディネーター|カウンセラー|オーナー|メンバー|ピア)");
    private static final Pattern WORD_WITH_TITLE = Pattern.compile(
        "(?:.*[同模仕一異有両多各人別王神文]様|.*[同両彼各諸某源]氏|.*[諸主暴]君|.*[宮神御]殿)");
    private static final Set<String> HIRAGANA_WORDS = Set.of("たく", "みな", "おく", "おかあ", "おとう", "おにい", "おねえ", "おば", "おじ", "おばあ",
        "おじい", "かあ", "とう", "ばあ", "じい", "にい", "ねえ", "あか", "おこ", "おまご", "むすめ", "むすこ", "だんな", "かんじゃ", "いもうと", "おとうと",
        "おいしゃ", "かんごし", "しゅじん", "ごしゅじん", "ごかぞく", "おきゃく", "おとなり", "おまわり", "おい", "ぼう", "おぼう", "おじょう");

    private Names() {
    }

    static boolean areIn(String text) {
        return LABELLED.matcher(text).find() || WHOLE.matcher(text).find() || ALONE.matcher(text).find()
            || KATAKANA.matcher(text).find() || HIRAGANA.matcher(text).find() || isTitled(text) || isLatinPair(text);
    }

    /** Whether a text that should be a code has a word that somebody may be called. */
    static boolean mayBeReadIn(String reference) {
        if (reference.codePoints().anyMatch(c -> c > 0x7F && Character.isLetter(c))) {
            return true;
        }
        boolean numbered = reference.chars().anyMatch(Character::isDigit);
        return LATIN_WORD.matcher(reference).results().anyMatch(word -> !numbered && word.group(1).length() > 3 && Romaji.isWord(word.group(1))
            || Surnames.isRomaji(word.group(1)) && !(numbered && Surnames.isPlaceInRomaji(word.group(1))));
    }

    private static boolean isTitled(String text) {
        Matcher titled = TITLED.matcher(text);
        while (titled.find()) {
            if (isName(titled.group("word"), titled.group("title"), titled.group("next"))) {
                return true;
            }
        }
        return TITLED_HIRAGANA.matcher(text).results().map(found -> found.group(1))
            .anyMatch(word -> !HIRAGANA_WORDS.contains(word) && !word.endsWith("や"));
    }

    private static boolean isName(String word, String title, String next) {
        if (Surnames.endsWithOne(word)) {
            return true;
        }
        boolean goesOn = title.equals("様") && next.matches("[子々式相態]") || title.equals("氏") && next.equals("名");
        return !goesOn && !KIN.contains(word) && !ROLE.matcher(word).matches()
            && !WORD_WITH_TITLE.matcher(word + title).matches();
    }

    private static boolean isLatinPair(String text) {
        return LATIN_PAIR.matcher(text).results().anyMatch(pair ->
            Surnames.isRomaji(pair.group(1)) && Romaji.isWord(pair.group(2))
                || Surnames.isRomaji(pair.group(2)) && Romaji.isWord(pair.group(1)));
    }
}
