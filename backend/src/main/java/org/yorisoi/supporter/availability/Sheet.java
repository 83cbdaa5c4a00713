package org.yorisoi.supporter.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.yorisoi.supporter.SupporterSummary;

/** Everybody's answers to a round, for the centre. */
public record Sheet(Round round, List<SessionDay> days, List<Row> rows) {

    /**
     * @param answer without days and version 0 as long as she hasn't answered
     * @param blocked days on which her own entry says that she can't be asked; they count as "no" whatever she answers
     * @param remindedAt when she was reminded the last time; null if never
     * @param linkMadeAt since when she has a personal link; null without one
     */
    public record Row(SupporterSummary supporter, Answer answer, Set<LocalDate> blocked, Instant remindedAt,
                      Instant linkMadeAt) {
    }
}
