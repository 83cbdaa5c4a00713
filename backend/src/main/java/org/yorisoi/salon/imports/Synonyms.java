package org.yorisoi.salon.imports;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.yorisoi.platform.sheet.CellText;
import org.yorisoi.salon.Anonymity;
import org.yorisoi.salon.Application;
import org.yorisoi.salon.Delivery;
import org.yorisoi.salon.SalonState;
import org.yorisoi.salon.SalonWords;

/** The words that offices use in cells of which the register knows only a few values: its own words, and others. */
final class Synonyms {

    static final Map<String, Delivery> DELIVERIES = words(Delivery.class, Map.ofEntries(
        entry("会場", Delivery.IN_PERSON), entry("集合", Delivery.IN_PERSON), entry("現地", Delivery.IN_PERSON),
        entry("来所", Delivery.IN_PERSON), entry("web", Delivery.ONLINE), entry("web開催", Delivery.ONLINE),
        entry("ウェブ", Delivery.ONLINE), entry("zoom", Delivery.ONLINE), entry("オンライン開催", Delivery.ONLINE),
        entry("併用", Delivery.BOTH), entry("ハイブリッド", Delivery.BOTH), entry("会場・web", Delivery.BOTH),
        entry("会場とオンライン", Delivery.BOTH), entry("対面・オンライン", Delivery.BOTH)));

    static final Map<String, Application> APPLICATIONS = words(Application.class, Map.ofEntries(
        entry("なし", Application.NONE), entry("無し", Application.NONE), entry("申込不要", Application.NONE),
        entry("予約不要", Application.NONE), entry("自由参加", Application.NONE), entry("要", Application.REQUIRED),
        entry("あり", Application.REQUIRED), entry("要申込", Application.REQUIRED), entry("要予約", Application.REQUIRED),
        entry("申込必要", Application.REQUIRED), entry("事前申込", Application.REQUIRED), entry("初回のみ", Application.FIRST_TIME),
        entry("初回のみ要申込", Application.FIRST_TIME), entry("初回のみ要予約", Application.FIRST_TIME)));

    static final Map<String, Anonymity> ANONYMITIES = words(Anonymity.class, Map.of(
        "可能", Anonymity.ALLOWED, "匿名可", Anonymity.ALLOWED, "○", Anonymity.ALLOWED, "〇", Anonymity.ALLOWED,
        "不可能", Anonymity.NOT_ALLOWED, "匿名不可", Anonymity.NOT_ALLOWED, "×", Anonymity.NOT_ALLOWED));

    static final Map<String, Boolean> MEMBERSHIPS = Map.ofEntries(
        entry(SalonWords.MEMBER, true), entry("加入", true), entry("会員", true), entry("はい", true), entry("○", true),
        entry("〇", true), entry("yes", true), entry("true", true), entry("未加盟", false), entry("非加盟", false),
        entry("未加入", false), entry("いいえ", false), entry("×", false), entry("no", false), entry("false", false));

    static final Map<String, SalonState> STATES = words(SalonState.class, Map.ofEntries(
        entry("計画中", SalonState.PLANNED), entry("準備", SalonState.PLANNED), entry("試行中", SalonState.TRIAL),
        entry("活動中", SalonState.RUNNING), entry("開催中", SalonState.RUNNING), entry("実施中", SalonState.RUNNING),
        entry("休止", SalonState.RESTING), entry("休会", SalonState.RESTING), entry("休会中", SalonState.RESTING),
        entry("閉会", SalonState.CLOSED), entry("廃止", SalonState.CLOSED), entry("解散", SalonState.CLOSED)));

    private Synonyms() {
    }

    /** With the names in the contract and the words that the register writes itself. */
    static <E extends Enum<E>> Map<String, E> words(Class<E> type, Map<String, E> others) {
        Map<String, E> words = new HashMap<>();
        others.forEach((word, value) -> words.put(CellText.unified(word), value));
        Arrays.stream(type.getEnumConstants()).forEach(value -> {
            words.put(value.name().toLowerCase(Locale.ROOT), value);
            words.put(CellText.unified(SalonWords.of(value)), value);
        });
        return Map.copyOf(words);
    }
}
