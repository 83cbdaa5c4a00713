package org.yorisoi.supporter.qualification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import org.yorisoi.platform.paging.SearchText;

/** Orders of the list of qualifications. */
public enum QualificationSort {
    /** The first to end first; those who never had one last. */
    @JsonProperty("validUntil") VALID_UNTIL(byEnd(Comparator.nullsLast(Comparator.naturalOrder()))),
    @JsonProperty("-validUntil") VALID_UNTIL_DESCENDING(byEnd(Comparator.nullsLast(Comparator.reverseOrder()))),
    @JsonProperty("kana") KANA(Comparator.comparing(QualificationSort::reading)),
    @JsonProperty("-kana") KANA_DESCENDING(Comparator.comparing(QualificationSort::reading).reversed()),
    @JsonProperty("number") NUMBER(Comparator.comparing(QualificationSort::number)),
    @JsonProperty("-number") NUMBER_DESCENDING(Comparator.comparing(QualificationSort::number).reversed());

    private final Comparator<QualifiedSupporter> order;

    QualificationSort(Comparator<QualifiedSupporter> order) {
        this.order = order.thenComparing(QualificationSort::number);
    }

    Comparator<QualifiedSupporter> order() {
        return order;
    }

    private static Comparator<QualifiedSupporter> byEnd(Comparator<LocalDate> order) {
        return Comparator.comparing(one -> one.qualification().validUntil(), order);
    }

    private static String reading(QualifiedSupporter one) {
        return SearchText.hiragana(one.supporter().kana());
    }

    private static int number(QualifiedSupporter one) {
        return one.supporter().number();
    }
}
