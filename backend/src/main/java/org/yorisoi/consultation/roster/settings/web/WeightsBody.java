package org.yorisoi.consultation.roster.settings.web;

import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.settings.Weight;

@Schema(name = "RosterWeights", description = "What things cost when a roster is made; the best roster costs least. Within the"
    + " bounds that `explained` tells of each")
public record WeightsBody(
    @Schema(description = "The last of a session's needed places that is empty", examples = "2000")
    @NotNull Integer lastMissingPlace,
    @Schema(description = "Each further one; never less than the last", examples = "10000")
    @NotNull Integer furtherMissingPlace,
    @Schema(description = "Each supporter more than needed", examples = "8") @NotNull Integer extraSupporter,
    @Schema(description = "A session without a specialist", examples = "5000") @NotNull Integer noSpecialist,
    @Schema(description = "Multiplies the points of travel of each duty", examples = "1") @NotNull Integer travel,
    @Schema(description = "A duty on a day to which its supporter said yes rather than prefer", examples = "3")
    @NotNull Integer notPreferred,
    @Schema(description = "Multiplies the points of travel of each hospital's turn", examples = "1")
    @NotNull Integer turnTravel,
    @Schema(description = "Two or more supporters at a session who all know one cancer", examples = "6")
    @NotNull Integer oneCancerType,
    @Schema(description = "Two or more supporters at a session who all have one gender", examples = "4")
    @NotNull Integer oneGender,
    @Schema(description = "A trainee who could come somewhere and gets no duty", examples = "15")
    @NotNull Integer traineeWithoutPractice,
    @Schema(description = "Multiplies the squares of duties above a supporter's fair share", examples = "2")
    @NotNull Integer unevenLoad,
    @Schema(description = "Multiplies the squares of turns above a hospital's fair share", examples = "10")
    @NotNull Integer unevenTurns,
    @Schema(description = "Each duty or turn taken away, in replanning, from somebody who could still do it", examples = "25")
    @NotNull Integer change) {

    static WeightsBody of(Weights weights) {
        return new WeightsBody(weights.lastMissingPlace(), weights.furtherMissingPlace(), weights.extraSupporter(),
            weights.noSpecialist(), weights.travel(), weights.notPreferred(), weights.turnTravel(), weights.oneCancerType(),
            weights.oneGender(), weights.traineeWithoutPractice(), weights.unevenLoad(), weights.unevenTurns(),
            weights.change());
    }

    Weights toWeights() {
        Map<Weight, Integer> chosen = new EnumMap<>(Weight.class);
        chosen.put(Weight.LAST_MISSING_PLACE, lastMissingPlace);
        chosen.put(Weight.FURTHER_MISSING_PLACE, furtherMissingPlace);
        chosen.put(Weight.EXTRA_SUPPORTER, extraSupporter);
        chosen.put(Weight.NO_SPECIALIST, noSpecialist);
        chosen.put(Weight.TRAVEL, travel);
        chosen.put(Weight.NOT_PREFERRED, notPreferred);
        chosen.put(Weight.TURN_TRAVEL, turnTravel);
        chosen.put(Weight.ONE_CANCER_TYPE, oneCancerType);
        chosen.put(Weight.ONE_GENDER, oneGender);
        chosen.put(Weight.TRAINEE_WITHOUT_PRACTICE, traineeWithoutPractice);
        chosen.put(Weight.UNEVEN_LOAD, unevenLoad);
        chosen.put(Weight.UNEVEN_TURNS, unevenTurns);
        chosen.put(Weight.CHANGE, change);
        return Weight.chosen(chosen, "weights.");
    }
}
