package org.yorisoi.consultation.roster;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Team;
import org.yorisoi.consultation.roster.rule.Cost;
import org.yorisoi.consultation.roster.rule.Rules;
import org.yorisoi.consultation.roster.settings.RosterSettings;
import org.yorisoi.consultation.roster.settings.RosterSettingsService;
import org.yorisoi.consultation.roster.solver.Progress;
import org.yorisoi.consultation.roster.solver.Solving;

/** Shows what other settings would have changed, by planning a month that is known twice. Nothing is stored. */
@ApplicationScoped
public class RosterTrials {

    private static final int SECONDS = 10;

    private final Situations situations;
    private final RosterSettingsService settings;
    private final Clock clock;

    RosterTrials(Situations situations, RosterSettingsService settings, Clock clock) {
        this.situations = situations;
        this.settings = settings;
        this.clock = clock;
    }

    /** The month as it would be planned by two settings. */
    private record Both(Situation today, Situation other) {
    }

    public RosterTrial of(String prefecture, RosterSettings proposed) {
        Both both = QuarkusTransaction.requiringNew().call(() -> both(prefecture, proposed));
        return Cores.ask(() -> trial(both));
    }

    /** Last month, else this one, else the next: the first for which anybody has said when she can come. */
    private Both both(String prefecture, RosterSettings proposed) {
        YearMonth now = YearMonth.now(clock);
        return Stream.of(now.minusMonths(1), now, now.plusMonths(1))
            .map(month -> situations.of(prefecture, month, month.atDay(1), settings.of(prefecture)))
            .filter(one -> !one.sessions().isEmpty() && one.supporters().stream()
                .anyMatch(supporter -> one.answers().isAnsweredBy(supporter.supporter().id())))
            .findFirst().map(one -> new Both(one, situations.of(prefecture, one.month(), one.month().atDay(1), proposed)))
            .orElseThrow(RosterFault.NOT_ASKED::problem);
    }

    private static RosterTrial trial(Both both) {
        Plan today = planned(both.today());
        Plan other = planned(both.other());
        List<Team> teams = List.copyOf(today.teams().values());
        int places = teams.stream().mapToInt(team -> team.supporters().size() + (team.specialist() == null ? 0 : 1)).sum();
        return new RosterTrial(both.today().month(), places, SessionAnswer.moves(today, other), cost(both.today(), today),
            cost(both.today(), other));
    }

    private static Cost cost(Situation situation, Plan plan) {
        return Rules.cost(new Roster(anew(situation), plan), situation.settings().weights());
    }

    private static Plan planned(Situation situation) {
        return new Solving(anew(situation), situation.settings().weights(), Cores.limits(SECONDS), Progress.SILENT).run().plan();
    }

    /** As if nobody had been told anything. */
    private static Instance anew(Situation situation) {
        Instance all = situation.instance();
        return new Instance(all.name(), all.month(), all.sessions(), all.supporters(), all.hospitals(), all.apart(), all.locked(),
            Map.of());
    }
}
