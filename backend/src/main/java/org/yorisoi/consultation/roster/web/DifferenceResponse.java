package org.yorisoi.consultation.roster.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.duty.DutyDifferences;

@Schema(name = "RosterDifference", description = "What publishing the plan changes for one supporter, or hospital: nobody else is told"
    + " anything")
public record DifferenceResponse(
    @Schema(required = true, nullable = true, description = "Null for a hospital") UUID supporterId,
    @Schema(required = true, nullable = true, description = "Null for a supporter") UUID hospitalId,
    @Schema(required = true, description = "Sessions that she, or it, is asked to come to") List<UUID> asked,
    @Schema(required = true, description = "Sessions to which she, or it, need not come any more") List<UUID> released) {

    static List<DifferenceResponse> all(DutyDifferences differences) {
        return Stream.concat(
            ids(differences.asked(), differences.released()).map(id -> new DifferenceResponse(id, null,
                differences.asked().getOrDefault(id, List.of()), differences.released().getOrDefault(id, List.of()))),
            ids(differences.turnsGiven(), differences.turnsTakenBack()).map(id -> new DifferenceResponse(null, id,
                differences.turnsGiven().getOrDefault(id, List.of()),
                differences.turnsTakenBack().getOrDefault(id, List.of())))).toList();
    }

    private static Stream<UUID> ids(Map<UUID, List<UUID>> one, Map<UUID, List<UUID>> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream()).distinct();
    }
}
