package org.yorisoi.salon.imports;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yorisoi.platform.imports.RowReader;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.sheet.CellText;
import org.yorisoi.salon.AudienceGroup;
import org.yorisoi.salon.Cancer;
import org.yorisoi.salon.SalonColumn;
import org.yorisoi.salon.Target;

/** Whom a salon is for, out of words such as 全がん, 乳がん・肺がん or AYA世代、家族. */
record Audience(Target target, Set<Cancer> cancers, Set<AudienceGroup> groups) {

    private static final Set<String> ALL = Set.of("全がん", "全てのがん", "すべてのがん", "全がん種", "がん全般", "がん種問わず",
        "問わない", "全て", "すべて", "all_cancers");

    private static final Map<String, Cancer> CANCERS = Synonyms.words(Cancer.class, Map.ofEntries(
        entry("乳房", Cancer.BREAST), entry("結腸がん", Cancer.COLORECTAL), entry("直腸がん", Cancer.COLORECTAL),
        entry("肝がん", Cancer.LIVER_BILIARY_PANCREATIC), entry("肝臓がん", Cancer.LIVER_BILIARY_PANCREATIC),
        entry("胆のうがん", Cancer.LIVER_BILIARY_PANCREATIC), entry("胆管がん", Cancer.LIVER_BILIARY_PANCREATIC),
        entry("胆道がん", Cancer.LIVER_BILIARY_PANCREATIC), entry("膵がん", Cancer.LIVER_BILIARY_PANCREATIC),
        entry("膵臓がん", Cancer.LIVER_BILIARY_PANCREATIC), entry("すい臓がん", Cancer.LIVER_BILIARY_PANCREATIC),
        entry("肝・胆・膵がん", Cancer.LIVER_BILIARY_PANCREATIC), entry("子宮がん", Cancer.GYNAECOLOGICAL),
        entry("子宮頸がん", Cancer.GYNAECOLOGICAL), entry("子宮体がん", Cancer.GYNAECOLOGICAL),
        entry("卵巣がん", Cancer.GYNAECOLOGICAL), entry("婦人科系がん", Cancer.GYNAECOLOGICAL),
        entry("前立腺がん", Cancer.PROSTATE_UROLOGICAL), entry("泌尿器がん", Cancer.PROSTATE_UROLOGICAL),
        entry("泌尿器科がん", Cancer.PROSTATE_UROLOGICAL), entry("膀胱がん", Cancer.PROSTATE_UROLOGICAL),
        entry("腎がん", Cancer.PROSTATE_UROLOGICAL), entry("腎臓がん", Cancer.PROSTATE_UROLOGICAL),
        entry("精巣がん", Cancer.PROSTATE_UROLOGICAL), entry("口腔がん", Cancer.HEAD_NECK), entry("舌がん", Cancer.HEAD_NECK),
        entry("咽頭がん", Cancer.HEAD_NECK), entry("喉頭がん", Cancer.HEAD_NECK), entry("白血病", Cancer.BLOOD),
        entry("リンパ腫", Cancer.BLOOD), entry("悪性リンパ腫", Cancer.BLOOD), entry("多発性骨髄腫", Cancer.BLOOD),
        entry("脳がん", Cancer.BRAIN), entry("骨軟部腫瘍", Cancer.SARCOMA), entry("その他", Cancer.OTHER)));

    private static final Map<String, AudienceGroup> GROUPS = Synonyms.words(AudienceGroup.class, Map.ofEntries(
        entry("aya", AudienceGroup.AYA), entry("aya世代のがん", AudienceGroup.AYA), entry("若年", AudienceGroup.AYA),
        entry("ご遺族", AudienceGroup.BEREAVED), entry("ご家族", AudienceGroup.FAMILY),
        entry("がん患者の家族", AudienceGroup.FAMILY), entry("患者家族", AudienceGroup.FAMILY),
        entry("がん患者", AudienceGroup.PATIENTS), entry("患者本人", AudienceGroup.PATIENTS),
        entry("本人", AudienceGroup.PATIENTS), entry("女性のみ", AudienceGroup.WOMEN), entry("男性のみ", AudienceGroup.MEN),
        entry("こども", AudienceGroup.CHILDREN), entry("子供", AudienceGroup.CHILDREN)));

    private static final Audience EVERYBODY = new Audience(Target.ALL_CANCERS, Set.of(), Set.of());

    /** Where the cell is blank, for everybody. A word that nobody knows is a fault of the column. */
    static Audience of(RowReader row) {
        String text = row.text(SalonColumn.TARGET);
        if (text == null) {
            return EVERYBODY;
        }
        List<String> words = words(text);
        Set<Cancer> cancers = EnumSet.noneOf(Cancer.class);
        Set<AudienceGroup> groups = EnumSet.noneOf(AudienceGroup.class);
        for (String word : words) {
            cancer(word).ifPresent(cancers::add);
            Optional.ofNullable(GROUPS.get(word)).ifPresent(groups::add);
        }
        if (!words.stream().allMatch(Audience::isKnown)) {
            row.fault(SalonColumn.TARGET, ViolationCode.UNKNOWN_VALUE);
        } else if (!cancers.isEmpty() && words.stream().anyMatch(ALL::contains)) {
            row.fault(SalonColumn.TARGET, ViolationCode.NOT_ALLOWED);
        }
        return new Audience(cancers.isEmpty() ? Target.ALL_CANCERS : Target.NAMED_CANCERS, cancers, groups);
    }

    /** Taken apart at commas first, and only what is no word then, at what may also stand within a word. */
    private static List<String> words(String text) {
        return parts(text, "[、,，;；/／\\r\\n]").map(part -> CellText.unified(part).replaceAll("癌|ガン", "がん"))
            .flatMap(part -> isKnown(part) ? Stream.of(part) : parts(part, "[・()「」]|とその|および|及び|と|や"))
            .toList();
    }

    private static Stream<String> parts(String text, String between) {
        return Arrays.stream(text.split(between)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static boolean isKnown(String word) {
        return ALL.contains(word) || GROUPS.containsKey(word) || cancer(word).isPresent();
    }

    /** In a list of several, people leave out the last syllables: 乳・肺がん. */
    private static Optional<Cancer> cancer(String word) {
        return Optional.ofNullable(CANCERS.getOrDefault(word, CANCERS.get(word + "がん")));
    }
}
