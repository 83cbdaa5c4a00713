package org.yorisoi.supporter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.function.Function;

/** In which order supporters are listed. */
public enum SupporterSort {
    @JsonProperty("kana") KANA(by(Supporter::reading)),
    @JsonProperty("-kana") KANA_DESCENDING(KANA.order.reversed()),
    @JsonProperty("number") NUMBER(Comparator.comparing(Supporter::number)),
    @JsonProperty("-number") NUMBER_DESCENDING(NUMBER.order.reversed()),
    @JsonProperty("state") STATE(by(Supporter::state)),
    @JsonProperty("-state") STATE_DESCENDING(STATE.order.reversed()),
    @JsonProperty("stateSince") STATE_SINCE(by(Supporter::stateSince)),
    @JsonProperty("-stateSince") STATE_SINCE_DESCENDING(STATE_SINCE.order.reversed()),
    /** Those of whom it isn't known last. */
    @JsonProperty("municipality") MUNICIPALITY(by(supporter -> supporter.person().municipality())),
    @JsonProperty("-municipality") MUNICIPALITY_DESCENDING(MUNICIPALITY.order.reversed());

    private final Comparator<Supporter> order;

    SupporterSort(Comparator<Supporter> order) {
        this.order = order;
    }

    Comparator<Supporter> order() {
        return order;
    }

    private static <T extends Comparable<? super T>> Comparator<Supporter> by(Function<Supporter, T> what) {
        return Comparator.comparing(what, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Supporter::reading).thenComparing(Supporter::number);
    }
}
