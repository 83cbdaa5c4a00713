package org.yorisoi.consultation.roster.settings.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.settings.RosterSettings;
import org.yorisoi.consultation.roster.settings.RosterSettingsSeen;
import org.yorisoi.consultation.roster.settings.Weight;
import org.yorisoi.consultation.roster.settings.WeightSentences;

@Schema(name = "RosterSettings", description = "What a roster (当番表) weighs and how")
public record RosterSettingsResponse(
    @Schema(required = true) WeightsBody weights,
    @Schema(required = true, description = "Days from one duty of a supporter to the next at least", examples = "5")
    int gapDays,
    @Schema(required = true, description = "How many duties a month a supporter takes at most who has set no limit",
        examples = "4") int mostDuties,
    @Schema(required = true, description = "How many turns a month a hospital takes at most that has set no limit",
        examples = "2") int mostTurns,
    @Schema(required = true, description = "From so many duties on a supporter counts as experienced", examples = "10")
    int experiencedAfter,
    @Schema(required = true, description = "So many kilometres beeline are one point of travel", examples = "10")
    int kmPerPoint,
    @Schema(required = true, description = "Venues farther than so many kilometres beeline are too far", examples = "150")
    int farthestKm,
    @Schema(required = true, description = "Each weight with its bounds and a sentence about what it means")
    List<WeightResponse> explained,
    @Schema(required = true, description = "Version for `If-Match`; 0 as long as the programme goes by the defaults",
        examples = "3") long version) {

    @Schema(name = "RosterWeight", description = "One weight, for somebody who has to choose it")
    public record WeightResponse(
        @Schema(required = true) Weight key,
        @Schema(required = true, examples = "3") int value,
        @Schema(required = true, name = "default", description = "What the product proposes", examples = "3")
        @JsonProperty("default") int proposed,
        @Schema(required = true, examples = "0") int least,
        @Schema(required = true, examples = "50") int most,
        @Schema(required = true, description = "What the value means, in the language asked for",
            examples = "希望の日（◎）でない当番は、移動3点分（およそ30km）と同じ重さです。") String sentence) {
    }

    static RosterSettingsResponse of(RosterSettingsSeen seen, List<Locale> languages) {
        RosterSettings settings = seen.settings();
        WeightSentences sentences = new WeightSentences(settings);
        return new RosterSettingsResponse(WeightsBody.of(settings.weights()), settings.gapDays(), settings.mostDuties(),
            settings.mostTurns(), settings.experiencedAfter(), settings.kmPerPoint(), settings.farthestKm(),
            Arrays.stream(Weight.values()).map(weight -> new WeightResponse(weight, weight.of(settings.weights()),
                weight.proposed(), weight.least(), weight.most(), sentences.of(weight).in(languages))).toList(),
            seen.version());
    }
}
