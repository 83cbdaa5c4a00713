package org.yorisoi.supporter.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What everybody of a prefecture has completed, under its rule and its extensions.
 *
 * @param histories by supporter, the earliest training first
 * @param extensions those that stand, in the order in which they were applied
 */
record Qualifications(Map<UUID, List<HistoryEntry>> histories, ValidityRule rule, List<QualificationExtension> extensions)
    implements QualificationsOnDays {

    List<HistoryEntry> history(UUID supporter) {
        return histories.getOrDefault(supporter, List.of());
    }

    @Override
    public Qualification of(UUID supporter, LocalDate day) {
        return Qualification.of(history(supporter).stream().map(HistoryEntry::completed).toList(), rule,
            extensions.stream().map(QualificationExtension::validity).toList(), day);
    }

    /** The extensions that move one of her last days, in the order in which they were applied. */
    List<QualificationExtension> moving(UUID supporter) {
        return history(supporter).stream().flatMap(entry -> moving(rule.lastDayAfter(entry.completedOn())).stream())
            .distinct().toList();
    }

    private List<QualificationExtension> moving(LocalDate lastDay) {
        List<QualificationExtension> moving = new ArrayList<>();
        LocalDate end = lastDay;
        for (QualificationExtension extension : extensions) {
            LocalDate moved = extension.validity().of(end);
            if (!moved.equals(end)) {
                moving.add(extension);
                end = moved;
            }
        }
        return moving;
    }

    /** As if this extension had been taken back. */
    Qualifications without(QualificationExtension extension) {
        return new Qualifications(histories, rule,
            extensions.stream().filter(other -> !other.id().equals(extension.id())).toList());
    }
}
