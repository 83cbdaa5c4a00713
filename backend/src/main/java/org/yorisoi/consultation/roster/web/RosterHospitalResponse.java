package org.yorisoi.consultation.roster.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.RosterSeen;
import org.yorisoi.consultation.roster.model.Hospital;

@Schema(name = "RosterHospital", description = "A hospital whose specialists take turns (持ち回り), as far as the month's plan is concerned")
public record RosterHospitalResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "銀杏大学病院（見本）") String name,
    @Schema(required = true, description = "Whether it has answered for the month") boolean answered,
    @Schema(required = true, description = "How many turns it takes in what is left of the month", examples = "2") int mostTurns,
    @Schema(required = true, description = "How many it has in the plan", examples = "1") int turns,
    @Schema(required = true, description = "How many it has had in the fiscal year before", examples = "4") int earlierTurns,
    @Schema(required = true, description = "Up to so many in the fiscal year, one more weighs nothing", examples = "5") int fairShare,
    @Schema(required = true, description = "The days on which it can send somebody") List<LocalDate> days) {

    static List<RosterHospitalResponse> all(RosterSeen seen) {
        Map<String, Hospital> planned = seen.situation().instance().hospitals().stream()
            .collect(Collectors.toMap(Hospital::id, Function.identity()));
        return seen.situation().hospitals().stream().map(hospital -> {
            Hospital one = planned.get(hospital.id().toString());
            return new RosterHospitalResponse(hospital.id(), hospital.name(),
                seen.situation().hospitalAnswers().containsKey(hospital.id()), one.mostTurns(), turns(seen, hospital.id()),
                one.earlierTurns(), one.fairShare(), one.available().stream().sorted().toList());
        }).toList();
    }

    private static int turns(RosterSeen seen, UUID id) {
        return (int) seen.draft().teams().values().stream()
            .filter(team -> team.specialist() != null && team.specialist().holder().equals(id)).count();
    }
}
