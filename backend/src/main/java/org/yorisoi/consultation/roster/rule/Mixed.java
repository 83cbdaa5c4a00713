package org.yorisoi.consultation.roster.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.rule.Formulation.Duty;

/** Teams of two or more who should not all be alike in something. */
final class Mixed {

    private final Function<Supporter, String> kind;
    private final int weight;

    Mixed(Function<Supporter, String> kind, int weight) {
        this.kind = kind;
        this.weight = weight;
    }

    List<Charge> charges(Roster roster) {
        Charges charges = new Charges();
        for (Session session : roster.sessions()) {
            List<Supporter> team = roster.team(session);
            if (team.size() > 1 && team.stream().map(kind).distinct().count() == 1) {
                charges.add(weight, session, null, null);
            }
        }
        return charges.all();
    }

    /** A team of two shows two kinds, or it pays. Kinds that are shown are bounded by who is there, so this is exact and tight. */
    void price(Formulation formulation) {
        if (weight == 0) {
            return;
        }
        for (Session session : formulation.instance().sessions()) {
            Map<String, List<Duty>> byKind = formulation.duties(session).stream()
                .collect(Collectors.groupingBy(duty -> kind.apply(duty.supporter()), LinkedHashMap::new, Collectors.toList()));
            formulation.size(session).least(2).ifPresent(two ->
                formulation.twoKindsOrElse(two, byKind.values().stream()
                    .map(alike -> alike.stream().map(Duty::taken).toList()).toList(), weight));
        }
    }
}
