package org.yorisoi.supporter.qualification.matching;

import java.util.HashMap;
import java.util.Map;
import org.yorisoi.platform.paging.SearchText;

/**
 * How alike a name on a list and a name in the register are. Names are compared without blanks, width and kind of kana; that
 * two are alike only says that somebody should look.
 */
record Likeness(Agreement name, Agreement kana) {

    /** Variants of characters as names have them, each behind the one it is compared as. */
    private static final Map<Integer, Integer> VARIANTS = variants("高髙", "崎﨑嵜", "吉𠮷", "辺邊邉", "斉斎齊齋", "沢澤", "浜濱濵",
        "真眞", "桜櫻", "国國", "広廣", "恵惠", "島嶋嶌", "富冨", "徳德", "万萬", "寿壽", "竜龍", "滝瀧", "渕淵", "桑桒", "館舘", "曽曾",
        "将將", "実實", "栄榮", "学學", "条條", "豊豐", "静靜", "与與", "礼禮", "円圓", "応應", "稲稻", "黒黑", "増增", "蔵藏", "弥彌", "柳栁",
        "原𠩤", "関關", "荘莊庄", "坂阪", "剣劍", "鉄鐵", "芦蘆", "槙槇", "桧檜", "藤籐", "けゖ");
    /** Sounds that are written in more than one way. */
    private static final Map<Integer, Integer> SOUNDS = variants("ずづ", "じぢ", "おを", "あぁ", "いぃゐ", "うぅゔ", "えぇゑ", "おぉ", "やゃ", "ゆゅ",
        "よょ", "つっ");

    static Likeness of(String name, String kana, String registeredName, String registeredKana) {
        return new Likeness(compare(name, registeredName, VARIANTS), compare(kana, registeredKana, SOUNDS));
    }

    /** By what names are found that may be alike; null for none. */
    static String nameKey(String name) {
        return name == null || name.isBlank() ? null : plain(folded(name), VARIANTS);
    }

    /** By what readings are found that may be alike; null for none. */
    static String kanaKey(String kana) {
        return kana == null || kana.isBlank() ? null : plain(folded(kana), SOUNDS);
    }

    boolean isProposed() {
        return name.isLike() || kana.isLike();
    }

    /** The higher, the more alike: both agree, then one of them. */
    int strength() {
        return weight(name) * 2 + weight(kana);
    }

    private static int weight(Agreement agreement) {
        return switch (agreement) {
            case AGREES -> 3;
            case SIMILAR -> 2;
            case UNKNOWN -> 1;
            case DIFFERS -> 0;
        };
    }

    private static Agreement compare(String one, String other, Map<Integer, Integer> variants) {
        if (one == null || other == null || one.isBlank() || other.isBlank()) {
            return Agreement.UNKNOWN;
        }
        String first = folded(one);
        String second = folded(other);
        if (first.equals(second)) {
            return Agreement.AGREES;
        }
        return plain(first, variants).equals(plain(second, variants)) ? Agreement.SIMILAR : Agreement.DIFFERS;
    }

    private static String folded(String text) {
        return SearchText.hiragana(SearchText.folded(text));
    }

    private static String plain(String text, Map<Integer, Integer> variants) {
        return text.codePoints().map(c -> variants.getOrDefault(c, c)).filter(c -> c != 'ー')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static Map<Integer, Integer> variants(String... groups) {
        Map<Integer, Integer> variants = new HashMap<>();
        for (String group : groups) {
            int plain = group.codePointAt(0);
            group.codePoints().filter(c -> c != plain).forEach(c -> variants.put(c, plain));
        }
        return variants;
    }
}
