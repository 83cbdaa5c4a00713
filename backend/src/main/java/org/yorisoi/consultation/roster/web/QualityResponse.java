package org.yorisoi.consultation.roster.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.RosterQuality;

@Schema(name = "RosterQuality", description = "How good the plan is, found by solving and remembered as long as nothing changes")
public record QualityResponse(
    @Schema(required = true, description = "What the plan costs", examples = "143") long objective,
    @Schema(required = true, description = "No plan costs less that leaves the locked places as they are", examples = "143") long bound,
    @Schema(required = true, description = "Whether there is no better plan") boolean proven,
    @Schema(required = true, description = "The same for a clerk") WordsBody words,
    @Schema(required = true, nullable = true, description = "What the month lacks that not even the best plan can fill, in one sentence")
    WordsBody missing) {

    static QualityResponse of(RosterQuality quality) {
        return new QualityResponse(quality.objective(), quality.bound(), quality.proven(), WordsBody.of(quality.words()),
            WordsBody.of(quality.missing().orElse(null)));
    }
}
