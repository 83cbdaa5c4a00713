package org.yorisoi.supporter.availability;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What everybody has said about a month, for planning it; nothing where the month hasn't been asked for. */
public final class MonthAnswers {

    private final Map<UUID, Answer> given;
    private final Map<UUID, Set<LocalDate>> blocked;

    MonthAnswers(Map<UUID, Answer> given, Map<UUID, Set<LocalDate>> blocked) {
        this.given = given;
        this.blocked = blocked;
    }

    /** Null where she has said nothing about the day; "no" on a day on which her own entry says that she can't be asked. */
    public Choice on(UUID supporter, LocalDate day) {
        if (blocked.getOrDefault(supporter, Set.of()).contains(day)) {
            return Choice.NO;
        }
        Answer answer = given.get(supporter);
        return answer == null ? null : answer.choices().get(day);
    }

    /** Null where she sets no limit. */
    public Integer mostDuties(UUID supporter) {
        Answer answer = given.get(supporter);
        return answer == null ? null : answer.mostDuties();
    }

    public boolean isAnsweredBy(UUID supporter) {
        return given.containsKey(supporter);
    }
}
