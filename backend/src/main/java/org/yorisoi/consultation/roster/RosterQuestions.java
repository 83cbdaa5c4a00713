package org.yorisoi.consultation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yorisoi.consultation.roster.explain.Explaining;
import org.yorisoi.consultation.roster.explain.Substitute;
import org.yorisoi.consultation.roster.explain.Substitutes;
import org.yorisoi.consultation.roster.file.RosterJson;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.model.Words;
import org.yorisoi.consultation.roster.rule.Rules;
import org.yorisoi.consultation.roster.solver.Progress;
import org.yorisoi.consultation.roster.solver.Solution;
import org.yorisoi.consultation.roster.solver.Solving;
import org.yorisoi.platform.problem.Problem;

/**
 * What a clerk asks about a plan: how good it is, why somebody is where she is and what it would cost otherwise, who could step
 * in. Answers are exact, found by solving again, and remembered as long as nothing changes.
 */
@ApplicationScoped
public class RosterQuestions {

    /** More people to ring than these nobody rings. */
    private static final int MOST_SUBSTITUTES = 20;
    private static final int SECONDS = 20;

    private final RosterService rosters;
    private final Situations situations;
    private final Remembered remembered;
    private final RosterJson files = new RosterJson();

    RosterQuestions(RosterService rosters, Situations situations, Remembered remembered) {
        this.rosters = rosters;
        this.situations = situations;
        this.remembered = remembered;
    }

    /** A plan and what it is about, as the engine knows it. */
    private record Asked(Situation situation, Draft draft, Instance instance, boolean stretches) {

        Weights weights() {
            return situation.settings().weights();
        }

        Plan plan() {
            return draft.plan();
        }
    }

    /** What the best plan costs. */
    record Best(long bound, Words missing) {
    }

    public RosterQuality quality(String prefecture, YearMonth month) {
        Asked asked = asked(prefecture, month);
        Best best = remembered.orElse(asked.situation(), "best", problem(asked), Best.class, () -> Cores.ask(() -> best(asked)));
        long objective = Rules.cost(new Roster(asked.instance(), asked.plan()), asked.weights()).total();
        return new RosterQuality(objective, Math.min(best.bound(), objective), Optional.ofNullable(best.missing()));
    }

    private static Best best(Asked asked) {
        Solution solution = new Solving(asked.instance(), asked.weights(), Cores.limits(SECONDS), Progress.SILENT,
            asked.stretches()).run();
        Words missing = asked.stretches() ? null
            : new Explaining(asked.instance(), asked.weights(), solution.plan(), Cores.limits(SECONDS)).missing().orElse(null);
        return new Best(solution.bound(), missing);
    }

    /** Why who is at a session is there, and for everybody else why not, or at what price. */
    public SessionAnswer session(String prefecture, YearMonth month, UUID session) {
        Asked asked = asked(prefecture, month);
        known(asked, session);
        return remembered.orElse(asked.situation(), "session " + session, problem(asked) + text(files.write(asked.plan())),
            SessionAnswer.class, () -> Cores.ask(() -> SessionAnswer.of(asked.plan(),
                new Explaining(asked.instance(), asked.weights(), asked.plan(), Cores.limits(SECONDS), asked.stretches())
                    .session(session.toString()))));
    }

    /**
     * Who could step in for somebody who can't come, the cheapest first.
     *
     * @param holder the supporter, or the hospital
     */
    public List<SessionAnswer.Substitute> substitutes(String prefecture, YearMonth month, UUID session, UUID holder) {
        Asked asked = asked(prefecture, month);
        known(asked, session);
        Draft.Places places = asked.draft().of(session);
        boolean supporter = places.supporters().stream().anyMatch(place -> place.holder().equals(holder));
        if (!supporter && (places.specialist() == null || !places.specialist().holder().equals(holder))) {
            throw Problem.notFound();
        }
        List<Substitute> found = Cores.ask(() -> supporter
            ? Substitutes.forSupporter(asked.instance(), asked.weights(), asked.plan(), session.toString(), holder.toString(),
                Cores.limits(SECONDS), asked.stretches())
            : Substitutes.forSpecialist(asked.instance(), asked.weights(), asked.plan(), session.toString(), holder.toString(),
                Cores.limits(SECONDS), asked.stretches()));
        return found.stream().limit(MOST_SUBSTITUTES).map(SessionAnswer.Substitute::of).toList();
    }

    private static void known(Asked asked, UUID session) {
        if (!asked.situation().sessionsById().containsKey(session)) {
            throw Problem.notFound();
        }
    }

    /** Read in a transaction of its own, which is over when the solving begins. */
    private Asked asked(String prefecture, YearMonth month) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Situation situation = situations.of(prefecture, month);
            RosterFault.NO_SESSIONS.unless(!situation.sessions().isEmpty());
            Draft draft = rosters.draft(situation, rosters.get(prefecture, month));
            Instance instance = situation.instance().withLocks(draft.locks());
            return new Asked(situation, draft, instance, Findings.stretches(instance, draft));
        });
    }

    private String problem(Asked asked) {
        return text(files.write(asked.instance())) + asked.weights();
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
