package org.yorisoi.report.web;

import java.util.Locale;
import java.util.Map;
import org.yorisoi.report.ConsultationCountsReport;
import org.yorisoi.report.ConsultationDimension;
import org.yorisoi.salon.Cancer;
import org.yorisoi.salon.SalonWords;

/** The words of consultation records as the files have them. Official paper is Japanese whatever the reader's language. */
final class ConsultationWords {

    private static final Map<ConsultationDimension, String> DIMENSIONS = Map.of(
        ConsultationDimension.TOPIC, "相談内容", ConsultationDimension.STANDPOINT, "立場", ConsultationDimension.CANCER, "がんの部位",
        ConsultationDimension.AGE_BAND, "年代", ConsultationDimension.SEX, "性別", ConsultationDimension.MODE, "方法",
        ConsultationDimension.VISIT, "新規・再来", ConsultationDimension.OUTCOME, "転帰・紹介先", ConsultationDimension.ROOM, "相談室");

    private static final Map<ConsultationDimension, Map<String, String>> VALUES = Map.of(
        ConsultationDimension.TOPIC, Map.ofEntries(Map.entry("feelings", "不安などの気持ち"),
            Map.entry("symptoms", "症状・副作用・後遺症"), Map.entry("treatment", "診断・治療"),
            Map.entry("hospital_staff", "病院スタッフとの関係"), Map.entry("family_and_others", "家族・周囲との関係"),
            Map.entry("work", "仕事"), Map.entry("grief", "グリーフケア"), Map.entry("palliative_care", "緩和ケア"),
            Map.entry("admission", "受診・入院"), Map.entry("home_care", "在宅療養"), Map.entry("other", "その他")),
        ConsultationDimension.STANDPOINT, Map.of("patient", "患者", "family", "家族", "bereaved", "遺族", "other", "その他"),
        ConsultationDimension.AGE_BAND, Map.of("under_20", "20歳未満", "twenties", "20代", "thirties", "30代", "forties", "40代",
            "fifties", "50代", "sixties", "60代", "seventies", "70代", "over_80", "80歳以上", "unknown", "不明"),
        ConsultationDimension.SEX, Map.of("female", "女性", "male", "男性", "other", "その他"),
        ConsultationDimension.MODE, Map.of("in_person", "対面", "online", "オンライン", "telephone", "電話"),
        ConsultationDimension.VISIT, Map.of("new", "新規", "returning", "再来", "unknown", "不明"),
        ConsultationDimension.OUTCOME, Map.of("listened", "傾聴", "informed", "情報提供", "support_centre", "がん相談支援センターを紹介",
            "salon", "がんサロン・患者会を紹介", "doctor", "主治医・医療者への相談を勧めた", "return", "次回の相談室を案内",
            "other_referral", "その他の窓口を紹介"));

    private static final String NOT_TOLD = "not_told";

    private ConsultationWords() {
    }

    static String of(ConsultationDimension dimension) {
        return DIMENSIONS.get(dimension);
    }

    /** What nobody told has no constant. */
    static String of(ConsultationCountsReport.Row row) {
        if (row.label() != null) {
            return row.label();
        }
        if (row.dimension() == ConsultationDimension.CANCER && !row.value().equals(NOT_TOLD)) {
            return SalonWords.of(Cancer.valueOf(row.value().toUpperCase(Locale.ROOT)));
        }
        return VALUES.getOrDefault(row.dimension(), Map.of()).getOrDefault(row.value(), "聞いていない");
    }
}
