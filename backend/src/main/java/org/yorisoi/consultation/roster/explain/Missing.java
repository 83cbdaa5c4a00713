package org.yorisoi.consultation.roster.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.model.Words;
import org.yorisoi.consultation.roster.rule.Days;
import org.yorisoi.consultation.roster.solver.Limits;

/** What a month lacks that not even its best plan can fill, in one sentence. */
final class Missing {

    private final Roster best;
    private final Weights weights;
    private final Limits limits;

    Missing(Roster best, Weights weights, Limits limits) {
        this.best = best;
        this.weights = weights;
        this.limits = limits;
    }

    Optional<Words> words() {
        List<Session> thin = best.sessions().stream().filter(session -> lacking(session) > 0).toList();
        List<Session> without = best.sessions().stream().filter(best::lacksSpecialist).toList();
        if (thin.isEmpty() && without.isEmpty()) {
            return Optional.empty();
        }
        int lacking = thin.stream().mapToInt(this::lacking).sum();
        List<String> ja = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (lacking > 0) {
            ja.add(ja(thin) + "のピアサポーター" + (thin.size() > 1 ? "（合わせて" + lacking + "人）" : lacking + "人"));
            en.add(lacking + (lacking == 1 ? " supporter" : " supporters") + " on " + en(thin));
        }
        if (!without.isEmpty()) {
            ja.add(ja(without) + "の専門職");
            en.add((without.size() == 1 ? "a specialist" : "specialists") + " on " + en(without));
        }
        Words help = new Ways(best, weights, limits).ofEverything().map(way -> help(way.changes().size())).orElse(new Words(
            "今の登録者と病院だけでは、予定を変えてもらってもすべては埋まりません",
            "with the people and hospitals there are, not even changes of what they said would fill them all"));
        return Optional.of(new Words(String.join("と、", ja) + "が足りず、" + help.ja() + "。",
            "Missing are " + String.join(" and ", en) + "; " + help.en() + "."));
    }

    private int lacking(Session session) {
        return Math.max(0, session.needed() - best.team(session).size());
    }

    private static Words help(int changes) {
        return new Words("少なくともあと" + changes + "件の承諾（来られる日や回数など）があればすべて埋まります",
            changes == 1 ? "one change of what somebody said (a day, a number of duties) would fill everything"
                : changes + " changes of what people said (days, numbers of duties) would fill everything");
    }

    private static String ja(List<Session> sessions) {
        return sessions.stream().map(session -> Days.ja(session.date())).distinct().collect(Collectors.joining("・"));
    }

    private static String en(List<Session> sessions) {
        return sessions.stream().map(session -> Days.en(session.date())).distinct().collect(Collectors.joining(", "));
    }
}
