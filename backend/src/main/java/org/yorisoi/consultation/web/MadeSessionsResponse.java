package org.yorisoi.consultation.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.MadeSessions;

@Schema(name = "MadeSessions", description = "What making a month's sessions has done")
public record MadeSessionsResponse(
    @Schema(required = true, description = "How many drafts were made", examples = "15") int created,
    @Schema(required = true, description = "How many of the chosen ones were there already", examples = "2") int existing,
    @Schema(required = true, description = "The month afterwards") MonthPlanResponse plan) {

    static MadeSessionsResponse of(MadeSessions made) {
        return new MadeSessionsResponse(made.created(), made.existing(), MonthPlanResponse.of(made.plan()));
    }
}
