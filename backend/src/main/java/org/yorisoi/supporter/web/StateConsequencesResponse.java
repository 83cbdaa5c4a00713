package org.yorisoi.supporter.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.StateConsequences;

@Schema(name = "SupporterStateConsequences", description = "What would end if a supporter no longer served from a day on")
public record StateConsequencesResponse(
    @Schema(required = true, description = "Duties from today on, which would be open again", examples = "3") long duties,
    @Schema(required = true, description = "Standing recommendations, which end when she leaves or dies", examples = "2")
    long recommendations,
    @Schema(required = true, description = "Supporters whose mentor she is, who have none when she leaves or dies",
        examples = "1") long mentees) {

    static StateConsequencesResponse of(StateConsequences consequences) {
        return new StateConsequencesResponse(consequences.duties(), consequences.recommendations(), consequences.mentees());
    }
}
