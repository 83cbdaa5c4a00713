package org.yorisoi.supporter.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.supporter.MergePair;
import org.yorisoi.supporter.MergeSide;
import org.yorisoi.supporter.MergedKind;
import org.yorisoi.supporter.SingleSupporterRows;
import org.yorisoi.supporter.SupporterRows;

/** What this room keeps of two entries that are merged. */
final class MergedAvailability {

    private MergedAvailability() {
    }

    /** Of two answers to one month the one counts that a human has chosen. */
    @ApplicationScoped
    static class AllAnswers extends SingleSupporterRows {

        AllAnswers(EntityManager entities) {
            super(entities, MergedKind.ANSWERS, "availability_answer", "round_id");
        }

        @Override
        protected String keptCounts(MergePair pair) {
            return pair.answersOf() == MergeSide.OTHER ? "false" : "true";
        }

        @Override
        public Set<YearMonth> answeredByBoth(MergePair pair) {
            return entities.createQuery("""
                    select r.month from Answer k, Answer o, Round r
                    where k.supporterId = ?1 and o.supporterId = ?2 and k.roundId = o.roundId and r.id = k.roundId""",
                    String.class)
                .setParameter(1, pair.kept()).setParameter(2, pair.other()).getResultStream().map(YearMonth::parse)
                .collect(Collectors.toSet());
        }
    }

    @ApplicationScoped
    static class AllReminders extends SupporterRows {
        AllReminders(EntityManager entities) {
            super(entities, MergedKind.REMINDERS, "availability_reminder");
        }
    }

    /** Where both have a link to a month, the other entry's is void. */
    @ApplicationScoped
    static class AllLinks extends SupporterRows {

        AllLinks(EntityManager entities) {
            super(entities, MergedKind.LINKS, "availability_link");
        }

        @Override
        public List<UUID> moving(MergePair pair) {
            return entities.createQuery("""
                    select o.id from PersonalLink o where o.supporterId = ?2 and not exists (
                      select 1 from PersonalLink k where k.supporterId = ?1 and k.roundId = o.roundId)""", UUID.class)
                .setParameter(1, pair.kept()).setParameter(2, pair.other()).getResultList();
        }
    }
}
