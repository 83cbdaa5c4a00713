package org.yorisoi.consultation.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.DependentCounts;

@Schema(name = "RoomSessionDependents", description = "What hangs on a session, in numbers")
public record DependentsResponse(
    @Schema(required = true, description = "Reservations that stand, holds included", examples = "2") long reservations,
    @Schema(required = true, description = "Visitors on the waiting list", examples = "1") long waiting,
    @Schema(required = true, description = "Supporters who are on duty", examples = "2") long duties,
    @Schema(required = true, description = "Hospitals whose turn it is to send a specialist", examples = "1") long turns,
    @Schema(required = true, description = "Consultation records and debriefs", examples = "0") long records) {

    static DependentsResponse of(DependentCounts counts) {
        return new DependentsResponse(counts.reservations(), counts.waiting(), counts.duties(), counts.turns(), counts.records());
    }
}
