package org.yorisoi.consultation.roster.settings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;

/** Each of the {@link Weights}, one by one: for settings that are checked, and told in sentences. */
public enum Weight {
    @JsonProperty("lastMissingPlace") LAST_MISSING_PLACE("lastMissingPlace", Weights::lastMissingPlace),
    @JsonProperty("furtherMissingPlace") FURTHER_MISSING_PLACE("furtherMissingPlace", Weights::furtherMissingPlace),
    @JsonProperty("extraSupporter") EXTRA_SUPPORTER("extraSupporter", Weights::extraSupporter),
    @JsonProperty("noSpecialist") NO_SPECIALIST("noSpecialist", Weights::noSpecialist),
    @JsonProperty("travel") TRAVEL("travel", Weights::travel),
    @JsonProperty("notPreferred") NOT_PREFERRED("notPreferred", Weights::notPreferred),
    @JsonProperty("turnTravel") TURN_TRAVEL("turnTravel", Weights::turnTravel),
    @JsonProperty("oneCancerType") ONE_CANCER_TYPE("oneCancerType", Weights::oneCancerType),
    @JsonProperty("oneGender") ONE_GENDER("oneGender", Weights::oneGender),
    @JsonProperty("traineeWithoutPractice") TRAINEE_WITHOUT_PRACTICE("traineeWithoutPractice",
        Weights::traineeWithoutPractice),
    @JsonProperty("unevenLoad") UNEVEN_LOAD("unevenLoad", Weights::unevenLoad),
    @JsonProperty("unevenTurns") UNEVEN_TURNS("unevenTurns", Weights::unevenTurns),
    @JsonProperty("change") CHANGE("change", Weights::change);

    private final String key;
    private final ToIntFunction<Weights> value;

    Weight(String key, ToIntFunction<Weights> value) {
        this.key = key;
        this.value = value;
    }

    /** Its name in the contract. */
    public String key() {
        return key;
    }

    public int of(Weights weights) {
        return value.applyAsInt(weights);
    }

    /** What the product proposes. */
    public int proposed() {
        return of(Weights.DEFAULT);
    }

    public int least() {
        return of(Weights.LEAST);
    }

    public int most() {
        return of(Weights.MOST);
    }

    /**
     * Weights as somebody has chosen them.
     *
     * @param chosen all of them
     * @param at the path of the weights in the request, with its dot
     * @throws org.yorisoi.platform.problem.Problem with every one that may not be chosen so
     */
    public static Weights chosen(Map<Weight, Integer> chosen, String at) {
        Violations violations = new Violations();
        chosen.forEach((weight, value) -> violations
            .when(value < weight.least(), at + weight.key, ViolationCode.TOO_SMALL, weight.least())
            .when(value > weight.most(), at + weight.key, ViolationCode.TOO_LARGE, weight.most()));
        int last = chosen.get(LAST_MISSING_PLACE);
        violations.when(violations.isEmpty() && chosen.get(FURTHER_MISSING_PLACE) < last, at + FURTHER_MISSING_PLACE.key,
            ViolationCode.TOO_SMALL, last).throwIfAny();
        return new Weights(last, chosen.get(FURTHER_MISSING_PLACE), chosen.get(EXTRA_SUPPORTER), chosen.get(NO_SPECIALIST),
            chosen.get(TRAVEL), chosen.get(NOT_PREFERRED), chosen.get(TURN_TRAVEL), chosen.get(ONE_CANCER_TYPE),
            chosen.get(ONE_GENDER), chosen.get(TRAINEE_WITHOUT_PRACTICE), chosen.get(UNEVEN_LOAD), chosen.get(UNEVEN_TURNS),
            chosen.get(CHANGE));
    }
}
