package org.yorisoi.consultation.roster.settings;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.platform.problem.Bilingual;

/**
 * What a weight means, for somebody who makes rosters and does not count in points: said by the way that a supporter would
 * have to travel for as much, as long as travel weighs anything.
 */
public final class WeightSentences {

    /** Ways longer than this say nothing to anybody, in kilometres. */
    private static final int FARTHEST = 500;

    private final RosterSettings settings;
    private final Weights weights;

    public WeightSentences(RosterSettings settings) {
        this.settings = settings;
        this.weights = settings.weights();
    }

    public Bilingual of(Weight weight) {
        int value = weight.of(weights);
        return switch (weight) {
            case LAST_MISSING_PLACE -> of("必要な人数にあと1人足りない開催日は、", "A session that lacks one supporter", value);
            case FURTHER_MISSING_PLACE -> Bilingual.of("2人目から先の足りない1人は、それぞれ、最後の1人が足りないときの%s倍の重さです。",
                "Each further supporter that is missing weighs %s times as much as the last one.")
                .with(quotient(value, weights.lastMissingPlace()));
            case EXTRA_SUPPORTER -> value == 0 ? Bilingual.of("必要な人数を超えて入れても、重さはありません。",
                "Supporters beyond those needed weigh nothing.")
                : of("必要な人数を超える1人は、", "Each supporter beyond those needed", value);
            case NO_SPECIALIST -> of("がん専門相談員のいない開催日は、", "A session without a specialist", value);
            case TRAVEL -> travel("ピア・サポーター", "a supporter", value);
            case NOT_PREFERRED -> value == 0 ? Bilingual.of("希望の日（◎）かどうかは、考えに入れません。",
                "Whether a day is preferred (◎) is not considered.")
                : of("希望の日（◎）でない当番は、", "A duty on a day that is not preferred (◎)", value);
            case TURN_TRAVEL -> travel("がん専門相談員", "a specialist", value);
            case ONE_CANCER_TYPE -> value == 0 ? Bilingual.of("同じがん種の人だけの組み合わせかどうかは、考えに入れません。",
                "Whether all supporters of a session know one cancer is not considered.")
                : of("同じがん種の人だけの組み合わせは、", "A session whose supporters all know one cancer", value);
            case ONE_GENDER -> value == 0 ? Bilingual.of("同じ性別の人だけの組み合わせかどうかは、考えに入れません。",
                "Whether all supporters of a session have one gender is not considered.")
                : Bilingual.of("%s登録簿は性別を聞かないので、性別のあるファイルを解くときにだけ効きます。",
                    "%s The register doesn't ask for it, so it counts only in files that tell it.")
                    .with(of("同じ性別の人だけの組み合わせは、", "A session whose supporters all have one gender", value));
            case TRAINEE_WITHOUT_PRACTICE -> value == 0 ? Bilingual.of("見習いに実習の機会があるかどうかは、考えに入れません。",
                "Whether trainees get practice is not considered.")
                : of("来られるのに当番のない見習い1人は、", "A trainee who could come and gets no duty", value);
            case UNEVEN_LOAD -> uneven("当番", "duties", "ピア・サポーター", "a supporter", value);
            case UNEVEN_TURNS -> uneven("持ち回り", "turns", "病院", "a hospital", value);
            case CHANGE -> value == 0 ? Bilingual.of("組み直すときに、決まっていた担当が変わっても、重さはありません。",
                "In replanning, changes weigh nothing.")
                : of("組み直すときに、決まっていた担当1件を変えることは、", "In replanning, each change", value);
        };
    }

    private Bilingual of(String ja, String en, int value) {
        return with(ja + "%s重さです。", en + " weighs %s.", asMuch(value));
    }

    private Bilingual travel(String ja, String en, int value) {
        return value == 0
            ? with("%sの移動の長さは、考えに入れません。", "How far %s travels is not considered.", Bilingual.of(ja, en))
            : Bilingual.of("%sの移動は、直線距離で%dkmごとに%sです。", "Every %2$d km beeline that %1$s travels weigh %3$s.")
                .with(Bilingual.of(ja, en), settings.kmPerPoint(), Bilingual.of(number(value) + "点", points(number(value))));
    }

    private Bilingual uneven(String ja, String en, String whoJa, String whoEn, int value) {
        return value == 0
            ? Bilingual.of("%sの%sが年度を通して均等かどうかは、考えに入れません。",
                "Whether the %2$s of %1$s are even over the fiscal year is not considered.")
                .with(Bilingual.of(whoJa, whoEn), Bilingual.of(ja, en))
            : Bilingual.of("%sの%sが年度の公平な回数を1回超えると%s重さ、2回超えると%s重さです。",
                "If the %2$s of %1$s exceed the year's fair share by one, that weighs %3$s; by two, %4$s.")
                .with(Bilingual.of(whoJa, whoEn), Bilingual.of(ja, en), asMuch(value), asMuch(4 * value));
    }

    private static Bilingual with(String ja, String en, Bilingual value) {
        return Bilingual.of(ja, en).with(value);
    }

    /** 移動3点分（およそ30km）と同じ; where travel weighs nothing, 3点の. */
    private Bilingual asMuch(int value) {
        if (weights.travel() == 0) {
            return Bilingual.of(number(value) + "点の", points(number(value)));
        }
        String travelled = quotient(value, weights.travel());
        long km = Math.round((double) value * settings.kmPerPoint() / weights.travel());
        return km > FARTHEST
            ? Bilingual.of("移動" + travelled + "点分と同じ", "as much as " + points(travelled) + " of travel")
            : Bilingual.of("移動" + travelled + "点分（およそ" + km + "km）と同じ",
                "as much as " + points(travelled) + " of travel (about " + km + " km)");
    }

    private static String points(String number) {
        return number + (number.equals("1") ? " point" : " points");
    }

    /** To one decimal, without one that is zero. */
    private static String quotient(int value, int by) {
        return number((double) value / by);
    }

    private static String number(double value) {
        DecimalFormat format = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
