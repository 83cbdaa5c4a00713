package org.yorisoi.consultation.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Rosters implements PanacheRepositoryBase<MonthRoster, UUID> {

    /** Beyond so many steps the oldest are forgotten. */
    private static final int STEPS_KEPT = 200;

    Optional<MonthRoster> of(String prefecture, YearMonth month) {
        return find("prefectureCode = ?1 and month = ?2", prefecture, month.toString()).firstResultOptional();
    }

    /** In the order of months. */
    List<MonthRoster> between(String prefecture, YearMonth from, YearMonth to) {
        return list("prefectureCode = ?1 and month between ?2 and ?3 order by month", prefecture, from.toString(), to.toString());
    }

    /** The plan as it stands; empty before the first step. */
    Optional<RosterStep> head(MonthRoster roster) {
        return roster.id() == null ? Optional.empty() : step(roster, roster.step());
    }

    Optional<RosterStep> step(MonthRoster roster, int number) {
        return getEntityManager().createQuery("from RosterStep s where s.rosterId = ?1 and s.number = ?2", RosterStep.class)
            .setParameter(1, roster.id()).setParameter(2, number).getResultStream().findFirst();
    }

    /** The newest first. */
    List<RosterStep> steps(MonthRoster roster, int most) {
        return roster.id() == null ? List.of() : getEntityManager()
            .createQuery("from RosterStep s where s.rosterId = ?1 order by s.number desc", RosterStep.class)
            .setParameter(1, roster.id()).setMaxResults(most).getResultList();
    }

    /** The plan becomes another one; what was undone before is gone. */
    void goOn(MonthRoster roster, StepKind kind, Draft draft, UUID by, Instant at) {
        getEntityManager().createQuery("delete from RosterStep s where s.rosterId = ?1 and s.number > ?2")
            .setParameter(1, roster.id()).setParameter(2, roster.step()).executeUpdate();
        int number = roster.goOn();
        getEntityManager().persist(new RosterStep(roster, number, kind, draft, by, at));
        getEntityManager().createQuery("delete from RosterStep s where s.rosterId = ?1 and s.number < ?2 and s.number > 1")
            .setParameter(1, roster.id()).setParameter(2, number - STEPS_KEPT).executeUpdate();
        flush();
    }
}
