package org.yorisoi.supporter.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yorisoi.training.PeerService;
import org.yorisoi.training.PeerTraining;

/** Everybody's training history, and what it comes to, with a handful of statements for a whole prefecture. */
@ApplicationScoped
class Histories {

    private final SupporterTrainings entered;
    private final ParticipantLinks links;
    private final PeerService peers;
    private final QualificationRuleService rules;
    private final QualificationExtensions extensions;

    Histories(SupporterTrainings entered, ParticipantLinks links, PeerService peers, QualificationRuleService rules,
              QualificationExtensions extensions) {
        this.entered = entered;
        this.links = links;
        this.peers = peers;
        this.rules = rules;
        this.extensions = extensions;
    }

    Qualifications in(String prefecture) {
        Map<UUID, List<HistoryEntry>> histories = new HashMap<>();
        entered.in(prefecture).forEach(training ->
            histories.computeIfAbsent(training.supporterId(), id -> new ArrayList<>()).add(HistoryEntry.of(training)));
        Map<UUID, UUID> linked = links.in(prefecture);
        if (!linked.isEmpty()) {
            Map<UUID, PeerTraining> trainings = peers.trainings(prefecture);
            linked.forEach((participant, supporter) -> {
                PeerTraining training = trainings.get(participant);
                if (training != null) {
                    histories.computeIfAbsent(supporter, id -> new ArrayList<>()).add(entry(participant, training));
                }
            });
        }
        histories.values().forEach(history -> history.sort(
            Comparator.comparing(HistoryEntry::completedOn).thenComparing(HistoryEntry::course)
                .thenComparing(HistoryEntry::id)));
        return new Qualifications(histories, rules.validity(prefecture), extensions.standing(prefecture));
    }

    private static HistoryEntry entry(UUID participant, PeerTraining training) {
        return new HistoryEntry(participant, HistoryEntry.Source.PROGRAMME, training.completedOn(), training.title(),
            training.course(), null, training.trainingId(), null);
    }
}
