package org.yorisoi.consultation.roster.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.SessionAnswer;

@Schema(name = "RosterSubstitute", description = "Somebody who could step in")
public record SubstituteResponse(
    @Schema(required = true, description = "The supporter, or the hospital") UUID id,
    @Schema(required = true, description = "Against the plan with the place left empty, so mostly less than nothing")
    ExplanationResponse.Price price) {

    static SubstituteResponse of(SessionAnswer.Substitute one) {
        return new SubstituteResponse(one.holder(), ExplanationResponse.Price.of(one.price()));
    }
}
