package org.yorisoi.consultation.duty.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.duty.TurnSeen;

@Schema(name = "Turn", description = "Whose turn it is to send a specialist to a session (持ち回り)")
public record TurnResponse(
    @Schema(required = true, nullable = true, description = "Null as long as it is nobody's turn") UUID hospitalId,
    @Schema(required = true, nullable = true, examples = "見本大学病院") String hospitalName,
    @Schema(required = true, nullable = true, description = "Null as long as nobody is named") UUID specialistId,
    @Schema(required = true, nullable = true, examples = "見本 相談員") String specialistName,
    @Schema(required = true, description = "Version for `If-Match`; 0 before the first entry", examples = "1")
    long version) {

    static TurnResponse of(TurnSeen seen) {
        return new TurnResponse(seen.turn().hospitalId(), seen.hospitalName(), seen.turn().specialistId(),
            seen.specialistName(), seen.turn().version());
    }
}
