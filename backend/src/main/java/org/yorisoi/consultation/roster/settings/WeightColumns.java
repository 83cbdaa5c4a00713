package org.yorisoi.consultation.roster.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.yorisoi.consultation.roster.model.Weights;

/** {@link Weights} as the database keeps them: the engine knows none. */
@Embeddable
record WeightColumns(int lastMissingPlace, int furtherMissingPlace, int extraSupporter, int noSpecialist, int travel,
                     int notPreferred, int turnTravel, int oneCancerType, int oneGender, int traineeWithoutPractice,
                     int unevenLoad, int unevenTurns, @Column(name = "changed_holder") int change) {

    static WeightColumns of(Weights weights) {
        return new WeightColumns(weights.lastMissingPlace(), weights.furtherMissingPlace(), weights.extraSupporter(),
            weights.noSpecialist(), weights.travel(), weights.notPreferred(), weights.turnTravel(), weights.oneCancerType(),
            weights.oneGender(), weights.traineeWithoutPractice(), weights.unevenLoad(), weights.unevenTurns(),
            weights.change());
    }

    Weights toWeights() {
        return new Weights(lastMissingPlace, furtherMissingPlace, extraSupporter, noSpecialist, travel, notPreferred, turnTravel,
            oneCancerType, oneGender, traineeWithoutPractice, unevenLoad, unevenTurns, change);
    }
}
