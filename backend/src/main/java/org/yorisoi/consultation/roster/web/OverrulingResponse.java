package org.yorisoi.consultation.roster.web;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.Overruling;
import org.yorisoi.platform.time.TokyoClock;

@Schema(name = "RosterOverruling", description = "How a rule was overridden")
public record OverrulingResponse(
    @Schema(required = true, examples = "電話で、この日だけならよいと聞きました") String reason,
    @Schema(required = true) OffsetDateTime at) {

    static OverrulingResponse of(Overruling one) {
        return new OverrulingResponse(one.reason(), TokyoClock.at(one.at()));
    }
}
