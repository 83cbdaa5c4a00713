package org.yorisoi.salon;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words of the register as they stand in Japanese tables, for writing and for reading them. */
public final class SalonWords {

    public static final String ALL_CANCERS = "全がん";
    /** Of the salon network. */
    public static final String MEMBER = "加盟";
    /** Between several words in one cell. */
    public static final String BETWEEN = "、";

    private static final Map<Cancer, String> CANCERS = new EnumMap<>(Map.ofEntries(
        entry(Cancer.BREAST, "乳がん"), entry(Cancer.LUNG, "肺がん"), entry(Cancer.STOMACH, "胃がん"),
        entry(Cancer.COLORECTAL, "大腸がん"), entry(Cancer.LIVER_BILIARY_PANCREATIC, "肝胆膵がん"),
        entry(Cancer.GYNAECOLOGICAL, "婦人科がん"), entry(Cancer.PROSTATE_UROLOGICAL, "前立腺・泌尿器がん"),
        entry(Cancer.HEAD_NECK, "頭頸部がん"), entry(Cancer.OESOPHAGUS, "食道がん"), entry(Cancer.BLOOD, "血液がん"),
        entry(Cancer.BRAIN, "脳腫瘍"), entry(Cancer.THYROID, "甲状腺がん"), entry(Cancer.SKIN, "皮膚がん"),
        entry(Cancer.SARCOMA, "肉腫"), entry(Cancer.CHILDHOOD, "小児がん"), entry(Cancer.OTHER, "その他のがん")));

    private static final Map<AudienceGroup, String> GROUPS = new EnumMap<>(Map.of(
        AudienceGroup.PATIENTS, "患者", AudienceGroup.FAMILY, "家族", AudienceGroup.BEREAVED, "遺族",
        AudienceGroup.AYA, "AYA世代", AudienceGroup.WOMEN, "女性", AudienceGroup.MEN, "男性",
        AudienceGroup.CHILDREN, "子ども"));

    private static final Map<Delivery, String> DELIVERIES = new EnumMap<>(Map.of(
        Delivery.IN_PERSON, "対面", Delivery.ONLINE, "オンライン", Delivery.BOTH, "対面とオンライン"));

    private static final Map<Application, String> APPLICATIONS = new EnumMap<>(Map.of(
        Application.NONE, "不要", Application.REQUIRED, "必要", Application.FIRST_TIME, "初回のみ必要"));

    private static final Map<Anonymity, String> ANONYMITIES = new EnumMap<>(Map.of(
        Anonymity.ALLOWED, "可", Anonymity.NOT_ALLOWED, "不可"));

    private static final Map<SalonState, String> STATES = new EnumMap<>(Map.of(
        SalonState.PLANNED, "準備中", SalonState.TRIAL, "試行", SalonState.RUNNING, "運営中", SalonState.RESTING, "休止中",
        SalonState.CLOSED, "終了"));

    private static final Map<Class<?>, Map<? extends Enum<?>, String>> WORDS = new LinkedHashMap<>(Map.of(
        Cancer.class, CANCERS, AudienceGroup.class, GROUPS, Delivery.class, DELIVERIES, Application.class, APPLICATIONS,
        Anonymity.class, ANONYMITIES, SalonState.class, STATES));

    private SalonWords() {
    }

    /** The word for one of {@link Cancer}, {@link AudienceGroup}, {@link Delivery}, {@link Application}, and so on. */
    public static String of(Enum<?> value) {
        return WORDS.get(value.getDeclaringClass()).get(value);
    }
}
